import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { newAnonymousId } from '#platform';
import { type TestDatabase } from '../support/databases.ts';
import { type Answer } from '../support/http-client.ts';
import { isTryAgain } from './harness/actor.ts';
import { aPlace, looking } from './harness/place.ts';
import { type Product, startProduct } from './harness/product.ts';
import { arrangeSurvey, type Survey } from './harness/survey.ts';

/** Somebody else at work in the same database: another instance, a report, an administrator. */
describe('a submission that collides with somebody else in PostgreSQL', () => {
  let place: TestDatabase;
  let survey: Survey;
  let product: Product;
  let [one, other]: Client[] = [];
  const id = () => newAnonymousId();
  const answers = { bedarf: 'Verlässliche Ansprechpersonen.', note: 2 };

  beforeAll(async () => {
    place = await aPlace('postgres');
    survey = await arrangeSurvey(place);
  });
  afterAll(() => place.remove());

  beforeEach(async () => {
    [one, other] = await Promise.all([aSession(place), aSession(place)]);
  });
  afterEach(async () => {
    await Promise.all([one?.end(), other?.end(), product.stop()]);
  });

  const start = async (isolation: string) => {
    const client = session(one);
    await client.query(`ALTER DATABASE "${client.database ?? ''}" SET default_transaction_isolation = '${isolation}'`);
    product = await startProduct(place);
  };
  const keepDraft = (response: string) =>
    product.client().put(`${survey.open}/drafts/${response}`, { revision: 0, answers, locale: 'de', page: 0 });
  const submit = (response: string): Promise<Answer> =>
    product.client().put(`${survey.open}/responses/${response}`, { answers, locale: 'de', minutes: 3 });
  const times = (response: string) =>
    looking(place, async (rows) => (await rows(`SELECT id FROM response WHERE id = '${response}'`)).length);
  const lockDraft = (response: string, client: Client) =>
    client.query('SELECT 1 FROM response_draft WHERE response_id = $1 FOR UPDATE', [response]);

  /** `one` holds the round and then wants the link that the product holds; the product then wants the round. */
  const deadlock = async (response: string) => {
    await session(one).query(`BEGIN; SELECT 1 FROM survey_round FOR UPDATE`);
    await somebodyWaits(place, 'wirkungskurs writer');
    const link = session(one).query('UPDATE invitation SET label = label');
    await somebodyWaits(place, 'first');
    await session(other).query('ROLLBACK');
    // The product has given up; before its next attempt gets the link, the draft is locked anew.
    await link;
    await session(other).query('BEGIN');
    await lockDraft(response, session(other));
    await session(one).query('ROLLBACK');
  };

  it('in a deadlock, is accepted all the same and is there once', async () => {
    await start('read committed');
    const response = id();
    await keepDraft(response);
    await session(other).query('BEGIN');
    await lockDraft(response, session(other));
    const submission = submit(response);
    await deadlock(response);
    await session(other).query('ROLLBACK');
    expect((await submission).body).toEqual({ status: 'accepted' });
    expect(await times(response)).toBe(1);
  });

  it('in one deadlock after the other, is told to try again and is there once when it has', async () => {
    await start('read committed');
    const response = id();
    await keepDraft(response);
    await session(other).query('BEGIN');
    await lockDraft(response, session(other));
    const submission = submit(response);
    for (let attempt = 1; attempt <= 4; attempt += 1) await deadlock(response);
    expect(isTryAgain(await submission)).toBe(true);
    await session(other).query('ROLLBACK');
    expect(await times(response)).toBe(0);
    expect((await submit(response)).body).toEqual({ status: 'accepted' });
    expect(await times(response)).toBe(1);
  });

  it('that cannot be put in an order with it, is accepted all the same and is there once', async () => {
    await start('repeatable read');
    const response = id();
    await keepDraft(response);
    await session(one).query('BEGIN');
    await session(one).query('UPDATE response_draft SET page = 1 WHERE response_id = $1', [response]);
    const submission = submit(response);
    await somebodyWaits(place, 'wirkungskurs writer');
    await session(one).query('COMMIT');
    expect((await submission).body).toEqual({ status: 'accepted' });
    expect(await times(response)).toBe(1);
  });

  it('whose connection an administrator ends, is told to try again and is there once when it has', async () => {
    await start('read committed');
    const response = id();
    await keepDraft(response);
    await session(one).query('BEGIN');
    await lockDraft(response, session(one));
    const submission = submit(response);
    await somebodyWaits(place, 'wirkungskurs writer');
    await session(other).query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'wirkungskurs writer'`,
    );
    expect(isTryAgain(await submission)).toBe(true);
    await session(one).query('ROLLBACK');
    expect((await submit(response)).body).toEqual({ status: 'accepted' });
    expect(await times(response)).toBe(1);
  });
});

let sessions = 0;

/** Never the one that PostgreSQL gives up: the product is. */
async function aSession({ config }: TestDatabase): Promise<Client> {
  if (config.kind !== 'postgres') throw new Error('This is about PostgreSQL.');
  sessions += 1;
  const name = sessions % 2 === 1 ? 'first' : 'second';
  const client = new Client({ connectionString: config.url, application_name: name });
  await client.connect();
  await client.query(`SET deadlock_timeout = '10min'`);
  return client;
}

function session(client: Client | undefined): Client {
  if (client === undefined) throw new Error('There is no such session.');
  return client;
}

/** Waits until a session of that name waits for a lock of somebody else. */
async function somebodyWaits(place: TestDatabase, name: string): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
                     AND application_name = '${name}' AND wait_event_type = 'Lock'`;
  await looking(place, async (rows) => {
    while ((await rows(waiting)).length === 0) await pause(10);
  });
}
