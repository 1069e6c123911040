import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject, textIn } from '#domain';
import { newId, projectFolder } from '#platform';
import { HttpClient } from '../support/http-client.ts';

const account = { email: 'messung@lindenau.example', password: 'misst, was gemessen werden soll' };

/** The product as it is started by hand, on a folder of its own, with somebody logged in who runs it. */
export interface RunningProduct {
  readonly url: string;
  readonly client: HttpClient;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<RunningProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-bench-'));
  const program = spawn(process.execPath, ['apps/run/start.mjs'], {
    cwd: projectFolder,
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      ADMIN_EMAIL: account.email,
      ADMIN_PASSWORD: account.password,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(program, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found !== null && said.includes('Ctrl-C')) resolve(found[0]);
    });
    program.on('exit', () => reject(new Error(`The product did not start:\n${said}`)));
  });
  const client = new HttpClient(url);
  await client.post('/api/session', account);
  return {
    url,
    client,
    stop: async () => {
      program.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A project with an open round of the actor survey. Returns the address of a link into it. */
export async function linkToSurvey({ url, client }: RunningProduct): Promise<string> {
  const project = '/api/projects/messung';
  const [round, invitation] = [newId(), newId()];
  const both = (text: string) => ({ de: text, en: text });
  await done(
    client.post('/api/projects', {
      slug: 'messung',
      title: 'Präventionskette Lindenau',
      municipality: 'Stadt Lindenau',
      mode: 'anonymous',
      purpose: both('Wir möchten wissen, was Kinder und Familien brauchen.'),
      dataController: both('Stadt Lindenau, Jugendamt'),
      evaluations: both('Themen aus den offenen Antworten, Häufigkeiten nach Perspektive.'),
      deletionDate: '2031-12-31',
    }),
  );
  const template = { template: 'akteursbefragung', slug: 'akteursbefragung' };
  const version = await done(client.post(`${project}/questionnaires/from-template`, template));
  const versionId = textIn(version['id']);
  await done(client.post(`${project}/questionnaire-versions/${versionId}/publish`, { revision: version['revision'] }));
  const draft = await done(client.put(`${project}/rounds/${round}`, { title: 'Messung', versionId }));
  await done(client.post(`${project}/rounds/${round}/open`, { revision: draft['revision'] }));
  const link = { kind: 'open', label: 'Messung' };
  const made = await done(client.put(`${project}/rounds/${round}/invitations/${invitation}`, link));
  return `${url}${textIn(made['path'])}`;
}

async function done(request: ReturnType<HttpClient['get']>): Promise<Readonly<Record<string, unknown>>> {
  const { status, body, text } = await request;
  if (status >= 300 || !isObject(body)) throw new Error(`The bench could not be set up: ${text}`);
  return body;
}
