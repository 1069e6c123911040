import { type Role } from '#domain';
import { MembershipsService, type NewProject, ProjectsService, type ProjectView, UsersService } from '#people';
import { type TestApplication } from './application.ts';
import { HttpClient } from './http-client.ts';

/** The people of every test. Fatma has an account and belongs to no project. */
export const cast = {
  alina: { name: 'Alina Arslan', role: 'lead' },
  bruno: { name: 'Bruno Berg', role: 'coder' },
  chiara: { name: 'Chiara Conti', role: 'interviewer' },
  deniz: { name: 'Deniz Demir', role: 'facilitator' },
  ewa: { name: 'Ewa Ecker', role: 'viewer' },
  fatma: { name: 'Fatma Fuchs', role: undefined },
} as const satisfies Record<string, { name: string; role: Role | undefined }>;

export type PersonName = keyof typeof cast;
const names = Object.keys(cast) as PersonName[];

/** Somebody with an account and a client that is logged in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly client: HttpClient;
}

export interface TestProject extends ProjectView {
  /** Where its routes begin: /api/projects/<slug>. */
  readonly path: string;
  /** The logged-in client of one of the cast. */
  as(name: PersonName): Promise<HttpClient>;
}

const known = new WeakMap<TestApplication, Map<PersonName, Promise<Person>>>();
let count = 0;

/** Logs a client in, over HTTP. */
export async function logIn(client: HttpClient, { email, password }: Pick<Person, 'email' | 'password'>) {
  const { status, text } = await client.post('/api/session', { email, password });
  if (status !== 204) throw new Error(`The login of ${email} failed: ${text}`);
}

/** One of the cast, with an account on this application; the same person each time. */
export function aPerson(application: TestApplication, name: PersonName): Promise<Person> {
  const here = known.get(application) ?? new Map<PersonName, Promise<Person>>();
  known.set(application, here);
  const person = here.get(name) ?? makePerson(application, name);
  here.set(name, person);
  return person;
}

async function makePerson(application: TestApplication, name: PersonName): Promise<Person> {
  const account = { name: cast[name].name, email: `${name}@lindenau.example`, password: `${name} hat ein Passwort` };
  const { id } = await application.get(UsersService).create(account);
  const client = new HttpClient(application.url);
  await logIn(client, account);
  return { ...account, id, client };
}

/** Somebody who runs the installation and belongs to no project. */
export async function anAdministrator(application: TestApplication): Promise<Person> {
  const account = { name: 'Gül Günther', email: 'guel@lindenau.example', password: 'guel hat ein Passwort' };
  const { id } = await application.get(UsersService).create({ ...account, administrator: true });
  const client = new HttpClient(application.url);
  await logIn(client, account);
  return { ...account, id, client };
}

/** A project with the cast in their roles: Alina leads, Bruno codes, and so on; Fatma stays outside. */
export async function aProject(application: TestApplication, wanted: Partial<NewProject> = {}): Promise<TestProject> {
  count += 1;
  const basics = {
    slug: `vorhaben-${count}`,
    title: `Präventionskette ${count}`,
    municipality: 'Stadt Lindenau',
    purpose: { de: 'Gemeinsame Wirkungsziele für Kinder und Familien.', en: 'Shared impact goals for families.' },
    dataController: { de: 'Stadt Lindenau, Jugendamt.', en: 'City of Lindenau, Youth Office.' },
    evaluations: { de: 'Themen mit Zahlen nach Gruppen.', en: 'Themes with figures by group.' },
  };
  const { id: lead } = await aPerson(application, 'alina');
  const project = await application.get(ProjectsService).create({ ...basics, ...wanted }, lead);
  for (const name of names) {
    const { role } = cast[name];
    if (role === undefined || role === 'lead') continue;
    const { id } = await aPerson(application, name);
    await application.get(MembershipsService).add(project.id, id, role);
  }
  return {
    ...project,
    path: `/api/projects/${project.slug}`,
    as: async (name) => (await aPerson(application, name)).client,
  };
}

/** Alina, who leads the project (a project of her own if none is given). */
export async function aLead(application: TestApplication, project?: TestProject) {
  return { ...(await aPerson(application, 'alina')), project: project ?? (await aProject(application)) };
}
