import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform';
import { databases, type TestDatabase } from '../support/databases.ts';
import { Chance } from './harness/chance.ts';
import { Crowd } from './harness/crowd.ts';
import { seed } from './harness/extent.ts';
import { aPlace, looking } from './harness/place.ts';
import { arrangeSurvey } from './harness/survey.ts';
import { broken } from './harness/verify.ts';

const day = 24 * 60 * 60_000;
const account = { email: 'alina@lindenau.example', password: 'alina hat ein Passwort' };

describe.each(databases)('a clock that jumps back, on %s', (kind) => {
  let place: TestDatabase;
  let crowd: Crowd;
  let clock: string;
  const setClock = (milliseconds: number) => writeFileSync(clock, String(milliseconds));

  beforeAll(async () => {
    place = await aPlace(kind);
    clock = join(place.folder, 'clock');
    setClock(0);
    crowd = new Crowd(place, await arrangeSurvey(place, 300), new Chance(seed), {
      preload: [pathToFileURL(join(projectFolder, 'test/faults/harness/clock.mjs')).href],
      environment: { FAULTS_CLOCK: clock },
    });
    await crowd.arrive();
  });
  afterAll(async () => {
    await crowd.leave();
    await place.remove();
  });

  const dayOf = async () =>
    looking(place, async (rows) => (await rows('SELECT MIN(day) AS first, MAX(day) AS last FROM response'))[0]);

  it('by an hour, by a day and by more than a year takes nobody’s words: drafts go on, and all is there once', async () => {
    const answering = crowd.answer(8);
    await crowd.ledger.morePromises(40);
    for (const back of [day / 24, day, 400 * day]) {
      setClock(-back);
      await crowd.ledger.morePromises(40);
    }
    crowd.end();
    await answering;
    expect(await broken(place, crowd.ledger)).toEqual([]);
    const { first, last } = { first: '', last: '', ...(await dayOf()) };
    expect(first < last).toBe(true);
  });

  it('before a start leaves drafts that come from the future, and takes what comes', async () => {
    await crowd.killProduct();
    await crowd.arrive();
    const answering = crowd.answer(8);
    await crowd.ledger.morePromises(40);
    crowd.end();
    await answering;
    expect(await broken(place, crowd.ledger)).toEqual([]);
  });

  it('leaves people logged in, and lets them log out', async () => {
    setClock(0);
    const person = crowd.product.client();
    expect((await person.post('/api/session', account)).status).toBe(204);
    setClock(-day);
    expect((await person.get('/api/me')).status).toBe(200);
    expect((await person.delete('/api/session')).status).toBe(204);
    expect((await person.get('/api/me')).status).toBe(401);
  });
});
