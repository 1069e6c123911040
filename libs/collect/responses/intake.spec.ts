import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { READER } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import {
  acceptedResponses,
  aLink,
  aPublishedVersion,
  aResponseId,
  aRound,
  submit,
} from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { SubmissionsService } from './submissions.service.ts';

/** One open question, so that judging takes next to nothing. */
const short = {
  title: { de: 'Kurz', en: 'Short' },
  locale: 'de',
  pages: [
    {
      name: 'seite1',
      title: { de: 'Seite', en: 'Page' },
      elements: [{ type: 'comment', name: 'bedarf', title: { de: 'Bedarf', en: 'Need' }, codable: true }],
    },
  ],
};
const unwritable = 'Das nimmt diese Datenbank nicht.';

/** Lets the database itself refuse to write one answer. */
const refuseInDatabase = {
  sqlite: `CREATE TRIGGER refuse_one BEFORE INSERT ON response WHEN NEW.answers LIKE '%${unwritable}%'
    BEGIN SELECT RAISE(ABORT, 'refused'); END`,
  postgres: `ALTER TABLE response ADD CONSTRAINT refuse_one CHECK (answers NOT LIKE '%${unwritable}%')`,
};

describe.each(databases)('submissions that arrive at once, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let link: { respond: string };
  let room: HttpClient;
  const all = () => acceptedResponses(application, project);
  const send = (words: string, id = aResponseId(), at = link) => submit(room, at, { bedarf: words }, id);

  beforeAll(async () => {
    application = await startApplication(kind);
    room = new HttpClient(application.url);
    await application.app.get<DataSource>(getDataSourceToken()).query(refuseInDatabase[kind]);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application);
    const versionId = await aPublishedVersion(application, project, short);
    const round = await aRound(application, project, { versionId });
    link = await aLink(application, round, project, { kind: 'open' });
  });

  it('are each there exactly once', async () => {
    const sent = Array.from({ length: 64 }, (_, n) => ({ id: aResponseId(), words: `Stimme ${n}` }));
    const answers = await Promise.all(sent.map(({ id, words }) => send(words, id)));
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"status":"accepted"}']));
    const stored = (await all()).map(
      ({ responseId, answers: { bedarf } }) => `${responseId} ${JSON.stringify(bedarf)}`,
    );
    expect(stored.sort()).toEqual(sent.map(({ id, words }) => `${id} ${JSON.stringify(words)}`).sort());
  });

  it('lose none to one that cannot be written', async () => {
    const words = Array.from({ length: 20 }, (_, n) => (n === 7 ? unwritable : `Stimme ${n}`));
    const answers = await Promise.all(words.map((text) => send(text)));
    expect(answers.map(({ status }, n) => (status === 200) === (n !== 7))).toEqual(Array(20).fill(true));
    expect(answers[7]?.status).toBeGreaterThanOrEqual(400);
    const stored = (await all()).map(({ answers: { bedarf } }) => JSON.stringify(bedarf));
    const writable = words.filter((text) => text !== unwritable);
    expect(stored.sort()).toEqual(writable.map((text) => JSON.stringify(text)).sort());
  });

  it('under one id with the same words are told the same and kept once', async () => {
    const id = aResponseId();
    const answers = await Promise.all([...Array(10).keys()].map(() => send('dasselbe', id)));
    expect(answers.map(({ body }) => body)).toEqual(Array(10).fill({ status: 'accepted' }));
    expect(await all()).toHaveLength(1);
  });

  it('under one id with other words are a conflict: one is kept as it was sent, the others are told', async () => {
    const id = aResponseId();
    const words = ['eins', 'zwei', 'drei'];
    const answers = await Promise.all(words.map((text) => send(text, id)));
    const taken = answers.findIndex(({ status }) => status === 200);
    for (const [n, { body }] of answers.entries()) {
      expect(body).toMatchObject(n === taken ? { status: 'accepted' } : { slug: 'response-id-conflict' });
    }
    expect((await all()).map(({ answers: { bedarf } }) => bedarf)).toEqual([words[taken]]);
  });

  it('under one id that has been accepted are a conflict too where the others belong in quarantine, or in another round', async () => {
    const id = aResponseId();
    expect((await send('die einen', id)).body).toEqual({ status: 'accepted' });
    const refused = { bedarf: 5 };
    expect((await submit(room, link, refused, id)).body).toMatchObject({ slug: 'response-id-conflict' });
    const round = await aRound(application, project, {
      versionId: await aPublishedVersion(application, project, short),
    });
    const elsewhere = await aLink(application, round, project, { kind: 'open' });
    expect((await submit(room, elsewhere, refused, id)).body).toMatchObject({ slug: 'response-id-conflict' });
    expect((await send('die einen', id)).body).toEqual({ status: 'accepted' });
    expect((await all()).map(({ responseId }) => responseId)).toEqual([id]);
  });

  it('of several rounds and links go each where they belong, and a personal link counts once', async () => {
    const versionId = await aPublishedVersion(application, project, short);
    const round = await aRound(application, project, { versionId, title: 'Zweite' });
    const personal = await Promise.all([1, 2, 3].map(() => aLink(application, round, project)));
    const sent = [link, ...personal, ...personal].map((at, n) => send(`Stimme ${n}`, aResponseId(), at));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses[0]).toBe(200);
    expect(statuses.slice(1).sort()).toEqual([200, 200, 200, 409, 409, 409]);
    const rounds = (await all()).map(({ roundId }) => roundId);
    expect(rounds.filter((id) => id === round.id)).toHaveLength(3);
    expect(rounds).toHaveLength(4);
  });

  it('say that they came online, in which language and how long it took, and nothing finer', async () => {
    await send('Zeit');
    const rows: unknown = await application.app
      .get<DataSource>(getDataSourceToken())
      .query(`SELECT mode, locale, minutes FROM response WHERE project_id = '${project.id}'`);
    expect(rows).toEqual([{ mode: 'online', locale: 'de', minutes: 10 }]);
  });
});

describe.each(databases)('somebody who hears nothing and sends again, on %s', (kind) => {
  it('is told that it was accepted, however far the first attempt has come', async () => {
    const application = await startApplication(kind);
    try {
      const project = await aProject(application, { mode: 'pseudonymous' });
      const versionId = await aPublishedVersion(application, project, short);
      const round = await aRound(application, project, { versionId });
      const submissions = application.get(SubmissionsService);
      const said = { answers: { bedarf: 'Zeit' }, locale: 'de', minutes: null };
      for (let turns = 0; turns < 40; turns += 1) {
        const { token } = await aLink(application, round, project);
        const id = aResponseId();
        const first = submissions.submit(token, id, said, 'here');
        for (let n = 0; n < turns; n += 1) await new Promise((resolve) => setImmediate(resolve));
        expect(await Promise.all([first, submissions.submit(token, id, said, 'here')])).toEqual([
          'accepted',
          'accepted',
        ]);
      }
      expect(await acceptedResponses(application, project)).toHaveLength(40);
    } finally {
      await application.stop();
    }
  });
});

describe('64 submissions at once on SQLite', () => {
  it('share commits', async () => {
    const application = await startApplication('sqlite');
    try {
      const project = await aProject(application);
      const versionId = await aPublishedVersion(application, project, short);
      const link = await aLink(application, await aRound(application, project, { versionId }), project, {
        kind: 'open',
      });
      const writer = application.app.get<DataSource>(getDataSourceToken());
      const commits: string[] = [];
      const createRunner = writer.createQueryRunner.bind(writer);
      writer.createQueryRunner = (...mode) => {
        const runner = createRunner(...mode);
        const query = runner.query.bind(runner);
        runner.query = (statement: string, ...rest: never[]) => {
          if (statement === 'COMMIT') commits.push(statement);
          return query(statement, ...rest);
        };
        return runner;
      };
      const submissions = application.get(SubmissionsService);
      const answered = (n: number) => ({ answers: { bedarf: `Stimme ${n}` }, locale: 'de', minutes: null });
      const statuses = await Promise.all(
        Array.from({ length: 64 }, (_, n) => submissions.submit(link.token, aResponseId(), answered(n), 'here')),
      );
      expect(statuses).toEqual(Array(64).fill('accepted'));
      expect(await acceptedResponses(application, project)).toHaveLength(64);
      // They are judged some at a time, and what has been judged while others are written goes together.
      expect(commits.length).toBeLessThan(16);
    } finally {
      await application.stop();
    }
  });
});

describe('actors who give up while they send, on PostgreSQL', () => {
  it('hold no connection to the database: more than there are connections submit after them', async () => {
    const application = await startApplication('postgres');
    try {
      const project = await aProject(application);
      const versionId = await aPublishedVersion(application, project, short);
      const link = await aLink(application, await aRound(application, project, { versionId }), project, {
        kind: 'open',
      });
      const body = JSON.stringify({ answers: { bedarf: 'abgebrochen' }, locale: 'de' });
      await Promise.all(Array.from({ length: 40 }, (_, n) => giveUp(application.url, link.respond, body, n % 2 === 0)));
      const room = new HttpClient(application.url);
      const answers = await Promise.all(Array.from({ length: 30 }, () => submit(room, link, { bedarf: 'geblieben' })));
      expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
      const stored = (await acceptedResponses(application, project)).map((response) => response.answers['bedarf']);
      expect(stored.filter((words) => words === 'geblieben')).toHaveLength(30);
      const held: unknown = await application.app.get<DataSource>(getDataSourceToken(READER)).query(
        `SELECT state FROM pg_stat_activity WHERE datname = current_database()
             AND application_name = 'wirkungskurs writer' AND state <> 'idle'`,
      );
      expect(held).toEqual([]);
    } finally {
      await application.stop();
    }
  });
});

/** Sends a submission, or half of one, and hangs up without waiting for the answer. */
function giveUp(url: string, respond: string, body: string, half: boolean): Promise<void> {
  const { port, host } = new URL(url);
  const head = `PUT ${respond}/responses/${aResponseId()} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.once('error', reject);
    socket.once('close', () => resolve());
    const sent = `${head}\r\ncontent-length: ${body.length}\r\n\r\n${half ? body.slice(0, 10) : body}`;
    socket.write(sent, () => setImmediate(() => socket.destroy()));
  });
}
