import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases, type TestDatabase } from '../support/databases.ts';
import { Crowd } from './harness/crowd.ts';
import { Chance } from './harness/chance.ts';
import { extent, report, seed } from './harness/extent.ts';
import { aPlace } from './harness/place.ts';
import { launchProduct } from './harness/product.ts';
import { arrangeSurvey } from './harness/survey.ts';
import { broken } from './harness/verify.ts';

const rounds = extent('FAULTS_ROUNDS', { short: 4, long: 100 });
const people = 32;

describe.each(databases)('a server that is killed while people answer, on %s', (kind) => {
  const chance = new Chance(seed);
  let place: TestDatabase;
  let crowd: Crowd;

  beforeAll(async () => {
    place = await aPlace(kind);
    crowd = new Crowd(place, await arrangeSurvey(place, rounds * people), chance);
  });
  afterAll(async () => {
    await crowd.leave();
    await place.remove();
  });

  /** Some are killed before they are ready: whatever a start does must be safe to begin again. */
  const killAStart = async () => {
    const start = launchProduct(place);
    await pause(chance.between(0, 2_000));
    start.kill();
    await start.ended;
  };

  it(
    `has everything it has acknowledged once, and drafts no older than acknowledged (seed ${seed})`,
    async () => {
      for (let round = 1; round <= rounds; round += 1) {
        await crowd.arrive();
        const busy = crowd.answer(people);
        await crowd.ledger.morePromises(chance.between(5, 60));
        await pause(chance.between(0, 30));
        await crowd.killProduct();
        if (chance.happens(0.2)) await killAStart();
        await crowd.arrive(async () =>
          expect({ round, broken: await broken(place, crowd.ledger) }).toEqual({ round, broken: [] }),
        );
        await busy;
        const { acknowledged, sent, offered, offersAcknowledged } = crowd.ledger;
        expect([acknowledged.size, offersAcknowledged.size]).toEqual([sent.size, offered.size]);
        expect({ round, broken: await broken(place, crowd.ledger) }).toEqual({ round, broken: [] });
      }
      expect(crowd.ledger.unanswered).toBeGreaterThan(0);
      report(`${kind}: killed ${rounds} times (seed ${seed}): ${crowd.ledger.summary}; nothing lost, nothing twice`);
    },
    rounds * 60_000,
  );
});
