import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase } from '../support/databases.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.mjs';
import { isTryAgain } from './harness/actor.ts';
import { Chance } from './harness/chance.ts';
import { Crowd } from './harness/crowd.ts';
import { isLong, report, seed } from './harness/extent.ts';
import { Network } from './harness/network.ts';
import { aPlace } from './harness/place.ts';
import { arrangeSurvey } from './harness/survey.ts';
import { broken } from './harness/verify.ts';

const people = 16;

/** A PostgreSQL and a network of their own, since these tests take them away. */
describe('while PostgreSQL cannot be reached', () => {
  let postgres: TestPostgres;
  let network: Network;
  let place: TestDatabase;
  let crowd: Crowd;
  let answering: Promise<void>;

  beforeAll(async () => {
    postgres = await startPostgres({ flags: ['-c', 'fsync=off'], persistent: true });
    network = await Network.to(postgres.url);
    place = await aPlace('postgres', postgres.url);
    const survey = await arrangeSurvey(place, 400);
    crowd = new Crowd(place, survey, new Chance(seed), {
      environment: { DATABASE_URL: network.through(urlOf(place)) },
    });
    await crowd.arrive();
  });
  afterAll(async () => {
    await crowd.leave();
    network.close();
    await place.remove();
    await postgres.stop();
  });

  beforeEach(async () => {
    answering = crowd.answer(people);
    await crowd.ledger.morePromises(50);
  });

  const health = () => crowd.product.client().get('/api/health');
  const isUnready = async () => {
    const answer = await health();
    expect([isTryAgain(answer), answer.status]).toEqual([true, 503]);
    expect((await crowd.product.client().get('/api/health/live')).status).toBe(200);
  };

  /** Everybody goes on by herself once it is there again, and nothing is lost or there twice. */
  const allIsWell = async (what: string) => {
    await crowd.ledger.morePromises(100);
    expect((await health()).body).toEqual({ live: true, ready: true });
    crowd.end();
    await answering;
    expect(await broken(place, crowd.ledger)).toEqual([]);
    expect(crowd.ledger.unanswered).toBe(0);
    const { acknowledged, sent, summary, slowest } = crowd.ledger;
    expect(acknowledged.size).toBe(sent.size);
    report(`postgres: ${what}: ${summary}; slowest answer ${Math.round(slowest)} ms; nothing lost, nothing twice`);
  };

  it('because it was stopped: people hear "try again", and all goes on when it is started', async () => {
    await postgres.stop();
    await crowd.ledger.moreTryAgain(people);
    await isUnready();
    await postgres.start();
    await allIsWell('stopped and started');
  });

  it('because it crashed: people hear "try again", and all goes on when it has recovered', async () => {
    await postgres.crash();
    await crowd.ledger.moreTryAgain(people);
    await isUnready();
    await postgres.start();
    await allIsWell('crashed and started');
  });

  it('because the network swallows everything and says nothing', async () => {
    network.cut();
    await Promise.all([crowd.ledger.moreTryAgain(people), isLong ? pause(10_000) : undefined]);
    await isUnready();
    network.mend();
    await allIsWell(isLong ? 'network cut for 10 s' : 'network cut until everybody heard of it');
  });

  it('because all connections were reset', async () => {
    network.reset();
    await allIsWell('connections reset');
  });
});

function urlOf({ config }: TestDatabase): string {
  if (config.kind !== 'postgres') throw new Error('This is about PostgreSQL.');
  return config.url;
}
