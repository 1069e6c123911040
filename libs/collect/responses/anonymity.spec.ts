import { statSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { validate, version } from 'uuid';
import { READER, WriteAheadLog } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aResponseId, aRound, fullAnswers, someGroups, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';
import { RoundsService } from '../rounds/rounds.service.ts';

type Row = Record<string, unknown>;
const tables = ['participant', 'response', 'response_draft', 'quarantined_response'] as const;

/** What one actor of each kind leaves in the tables: a draft, accepted answers, refused answers. */
async function traces(application: TestApplication, project: TestProject) {
  const groups = await someGroups(application, project);
  const round = await aRound(application, project);
  const actor = new HttpClient(application.url);
  const link = () => aLink(application, round, project, { groupId: groups['kitas-nord'] ?? null });
  const [accepted, refused, drafted] = [await link(), await link(), await link()];
  await submit(actor, accepted);
  await submit(actor, refused, fullAnswers({ zielklarheit: 99 }));
  const draft = { revision: 0, answers: { bedarf: 'halb' }, locale: 'de', page: 1 };
  await actor.put(`${drafted.respond}/drafts/${aResponseId()}`, draft);
  const reader = application.app.get<DataSource>(getDataSourceToken(READER));
  const rows = new Map<string, Row[]>();
  for (const table of [...tables, 'invitation', 'activity']) {
    rows.set(table, await reader.query(`SELECT * FROM ${table} WHERE project_id = '${project.id}'`));
  }
  return { groups, rows, links: [accepted, refused, drafted], of: (table: string) => rows.get(table) ?? [] };
}

describe.each(databases)('in an anonymous project on %s', (kind) => {
  let application: TestApplication;
  let left: Awaited<ReturnType<typeof traces>>;
  beforeAll(async () => {
    application = await startApplication(kind);
    left = await traces(application, await aProject(application, { mode: 'anonymous' }));
  });
  afterAll(() => application.stop());

  it('no row of answers names an invitation, its link or its label', () => {
    for (const table of tables) {
      const text = JSON.stringify(left.of(table));
      expect(left.of(table)).toHaveLength(1);
      for (const { id, token, label } of left.links) {
        for (const trace of [id, token, label]) expect(text).not.toContain(trace);
      }
    }
  });

  it('no invitation and no record of deeds names answers', () => {
    const named = JSON.stringify([left.of('invitation'), left.of('activity')]);
    for (const row of [...left.of('response'), ...left.of('quarantined_response'), ...left.of('response_draft')]) {
      for (const id of [row['id'], row['participant_id'], row['response_id']].filter(Boolean)) {
        expect(named).not.toContain(String(id));
      }
    }
  });

  it('no time is finer than the day', () => {
    const text = JSON.stringify([...tables, 'invitation'].map((table) => left.of(table)));
    expect(text).not.toMatch(/\d{2}:\d{2}/);
    expect(
      left
        .of('invitation')
        .flatMap((row) => Object.keys(row))
        .filter((name) => /(day|_at|_on)$/.test(name)),
    ).toEqual([]);
  });

  it('no id of an answer or a participant tells when it was made', () => {
    const ids = tables.flatMap((table) =>
      left.of(table).flatMap((row) => [row['id'], row['participant_id'], row['response_id']]),
    );
    for (const id of ids.filter(Boolean).map(String)) expect(validate(id) && version(id) === 4).toBe(true);
  });

  it('answers are filed under the top level of the groups alone', () => {
    expect(left.of('participant').map((row) => row['group_id'])).toEqual([left.groups['kitas']]);
    expect(left.of('quarantined_response').map((row) => row['group_id'])).toEqual([left.groups['kitas']]);
  });
});

/** How many rows follow each other as they came: 23 of 24 where nothing was mixed, about half where everything was. */
function keptInOrder(arrived: readonly string[], lying: readonly string[]): number {
  const places = lying.map((id) => arrived.indexOf(id));
  return places.filter((place, n) => n > 0 && place > (places[n - 1] ?? 0)).length;
}

describe('the files of an anonymous project', () => {
  let application: TestApplication;
  afterEach(() => application.stop());

  it('on SQLite number no rows in the order in which they came, and keep no log of what was written together', async () => {
    application = await startApplication('sqlite');
    await traces(application, await aProject(application, { mode: 'anonymous' }));
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    for (const table of [...tables, 'answer_repair', 'invitation', 'source']) {
      await expect(reader.query(`SELECT rowid FROM ${table}`)).rejects.toThrow('no such column: rowid');
    }
    await application.get(WriteAheadLog).empty();
    const { config } = application.database;
    expect(statSync(`${config.kind === 'sqlite' ? config.file : ''}-wal`).size).toBe(0);
  });

  it('on PostgreSQL do not say, once the round is closed, which rows were written together', async () => {
    application = await startApplication('postgres');
    const project = await aProject(application, { mode: 'anonymous' });
    const round = await aRound(application, project);
    const actor = new HttpClient(application.url);
    for (let n = 0; n < 24; n += 1) {
      const link = await aLink(application, round, project);
      await submit(actor, link);
      const offer = { kind: 'results', name: `Person ${n}`, contact: 'p@kita.example' };
      await actor.put(`${link.respond}/involvements/${aResponseId()}`, offer);
    }
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    const writtenTogether = () =>
      reader.query(`SELECT i.id, COUNT(*) FROM invitation i JOIN response r ON r.xmin = i.xmin
        WHERE i.project_id = '${project.id}' GROUP BY i.id HAVING COUNT(*) = 1`);
    const asTheyLie = async (table: string): Promise<string[]> => {
      const rows: { id: string }[] = await reader.query(
        `SELECT id FROM ${table} WHERE project_id = '${project.id}' ORDER BY ctid`,
      );
      return rows.map(({ id }) => id);
    };
    const arrived = { response: await asTheyLie('response'), involvement: await asTheyLie('involvement') };
    expect(await writtenTogether()).toHaveLength(24);
    // So that the database reads the tables from end to end, as it does where they are large.
    await application.app.get<DataSource>(getDataSourceToken()).query('ANALYZE');
    await application.get(RoundsService).close(project.id, round.id, round.revision, null);
    expect(await writtenTogether()).toEqual([]);
    for (const table of ['response', 'involvement'] as const) {
      expect((await asTheyLie(table)).sort()).toEqual([...arrived[table]].sort());
      expect(keptInOrder(arrived[table], await asTheyLie(table))).toBeLessThan(20);
    }
  });
});

describe.each(databases)('in a pseudonymous project on %s', (kind) => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());

  it('answers know their personal invitation, so that they can be found and deleted', async () => {
    const { of, links, groups } = await traces(application, await aProject(application, { mode: 'pseudonymous' }));
    const [accepted, refused, drafted] = links.map(({ id }) => id);
    expect(of('response')).toMatchObject([{ invitation_id: accepted }]);
    expect(of('quarantined_response')).toMatchObject([{ invitation_id: refused }]);
    expect(of('response_draft')).toMatchObject([{ invitation_id: drafted }]);
    expect(of('participant').map((row) => row['group_id'])).toEqual([groups['kitas-nord']]);
  });
});
