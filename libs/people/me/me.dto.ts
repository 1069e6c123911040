import { type Language, type Permission, type Role } from '#domain';

export class MyProject {
  id: string;
  slug: string;
  title: string;
  municipality: string;
  role: Role;
  permissions: Permission[];
}

export class MyAccount {
  id: string;
  email: string;
  name: string;
  administrator: boolean;
  language: Language;
}

export class MeAnswer {
  user: MyAccount;
  projects: MyProject[];
  /** Whether the caller may fill the empty installation with the demo project. */
  demoOffered: boolean;
}
