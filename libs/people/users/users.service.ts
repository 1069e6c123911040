import { Injectable } from '@nestjs/common';
import { type Language, problem } from '#domain';
import { ActivityService, newId, now, UnitOfWork } from '#platform';
import { Passwords } from './passwords.ts';
import { UserEntity } from './user.entity.ts';
import { UsersRepository } from './users.repository.ts';

export interface UserView {
  id: string;
  email: string;
  name: string;
  administrator: boolean;
  language: Language;
}

export interface NewUser {
  email: string;
  name: string;
  password: string;
  administrator?: boolean;
  language?: Language;
}

/** Accounts of the team. */
@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersRepository,
    private readonly passwords: Passwords,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @throws name-taken if the e-mail address has an account */
  async create(wanted: NewUser): Promise<UserView> {
    const passwordHash = await this.passwords.hash(wanted.password);
    return this.createWithHash(wanted, passwordHash);
  }

  /** The same for a password that is hashed already, so that no transaction waits for the hashing. */
  async createWithHash(wanted: Omit<NewUser, 'password'>, passwordHash: string): Promise<UserView> {
    const email = wanted.email.trim().toLowerCase();
    return this.unit.run(async () => {
      if ((await this.users.byEmail(email)) !== null) throw problem('name-taken', { name: email });
      const user: UserEntity = {
        id: newId(),
        email,
        name: wanted.name,
        passwordHash,
        administrator: wanted.administrator ?? false,
        language: wanted.language ?? 'de',
        createdAt: now(),
        disabledAt: null,
      };
      await this.users.insert(user);
      await this.activity.recordForInstance({ by: user.id, action: 'account.created', subjectId: user.id });
      return viewOf(user);
    });
  }

  async byId(id: string): Promise<UserView | undefined> {
    const user = await this.users.byId(id);
    return user === null ? undefined : viewOf(user);
  }

  async byEmail(email: string): Promise<UserView | undefined> {
    const user = await this.users.byEmail(email.trim().toLowerCase());
    return user === null ? undefined : viewOf(user);
  }

  /** Names to show beside what people did; closed accounts included. */
  async namesOf(ids: Iterable<string>): Promise<Map<string, string>> {
    const users = await this.users.named([...new Set(ids)]);
    return new Map(users.map(({ id, name }) => [id, name]));
  }

  /** Whether anybody has an account yet. */
  anyExists(): Promise<boolean> {
    return this.users.exists();
  }

  async changeLanguage(id: string, language: Language): Promise<void> {
    await this.unit.run(() => this.users.update(id, { language }));
  }
}

function viewOf({ id, email, name, administrator, language }: UserEntity): UserView {
  return { id, email, name, administrator, language };
}
