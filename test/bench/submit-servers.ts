import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { isObject, textIn } from '#domain';
import { newId, projectFolder } from '#platform';
import { HttpClient } from '../support/http-client.ts';
import { askedQuestionnaire } from './asked-questionnaire.ts';
import { admin, memoryOf, startServer } from './themes-server.ts';

/** A server that takes submissions. */
export interface Submitted {
  readonly port: number;
  /** Of the route, up to the id of the response. */
  readonly path: string;
  /** Resident memory now, in MB; undefined where the system does not tell. */
  memory(): number | undefined;
  /** Responses in its database. */
  stored(): Promise<number>;
  stop(): Promise<void>;
}

const anyPath = '/api/respond/messung/responses/';

/** One of the small servers beside this file. */
export async function startPlain(script: string, folder: string, ...more: string[]): Promise<Submitted> {
  const file = join(folder, `${script}.sqlite`);
  const server = spawn(process.execPath, [join(projectFolder, 'test/bench', script), file, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: unknown = (await once(server.stdout, 'data'))[0];
  return {
    port: Number(String(said)),
    path: anyPath,
    memory: () => memoryOf(server.pid, 'VmRSS'),
    stored: () => Promise.resolve(countIn(file)),
    stop: () => ended(server),
  };
}

/** The product as built, with an open link into a round. */
export async function startProduct(folder: string, databaseUrl = ''): Promise<Submitted> {
  const server = await startServer(folder, { DATABASE_URL: databaseUrl, TRUST_PROXY: 'true' });
  const token = await openLink(server.url);
  const file = join(folder, 'wirkungskurs.sqlite');
  return {
    port: Number(new URL(server.url).port),
    path: `/api/respond/${token}/responses/`,
    memory: () => server.memory(),
    stored: () => (databaseUrl === '' ? Promise.resolve(countIn(file)) : countOnPostgres(databaseUrl)),
    stop: () => server.stop(),
  };
}

async function openLink(url: string): Promise<string> {
  const client = new HttpClient(url);
  await client.post('/api/session', admin);
  const project = '/api/projects/messung';
  const [round, invitation] = [newId(), newId()];
  const basics = { slug: 'messung', title: 'Messung', municipality: 'Lindenau', mode: 'anonymous' };
  await done(client.post('/api/projects', { ...basics, deletionDate: '2999-12-31' }));
  const imported = { slug: 'messung', text: JSON.stringify(askedQuestionnaire(30).questionnaire) };
  const version = await done(client.post(`${project}/questionnaires`, imported));
  const versionId = textIn(version['id']);
  await done(client.post(`${project}/questionnaire-versions/${versionId}/publish`, { revision: version['revision'] }));
  const draft = await done(client.put(`${project}/rounds/${round}`, { title: 'Messung', versionId }));
  await done(client.post(`${project}/rounds/${round}/open`, { revision: draft['revision'] }));
  const link = { kind: 'open', label: 'Messung' };
  const made = await done(client.put(`${project}/rounds/${round}/invitations/${invitation}`, link));
  return textIn(made['path']).replace('/b/', '');
}

async function done(request: ReturnType<HttpClient['get']>): Promise<Readonly<Record<string, unknown>>> {
  const { status, body, text } = await request;
  if (status >= 300 || !isObject(body)) throw new Error(`The bench could not be set up: ${text}`);
  return body;
}

function countIn(file: string): number {
  const database = new Database(file, { readonly: true });
  const count = database.prepare('SELECT COUNT(*) FROM response').pluck().get();
  database.close();
  return Number(count);
}

async function countOnPostgres(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ n: string }>('SELECT COUNT(*) AS n FROM response');
  await client.end();
  return Number(rows[0]?.n);
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
