import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { projectFolder } from '#platform';
import { type TestDatabase } from '../support/databases.ts';
import { isTryAgain } from './harness/actor.ts';
import { Chance } from './harness/chance.ts';
import { Crowd } from './harness/crowd.ts';
import { extent, report, seed } from './harness/extent.ts';
import { aPlace, isIntact, looking } from './harness/place.ts';
import { launchProduct, type Product, startProduct } from './harness/product.ts';
import { arrangeSurvey, type Survey } from './harness/survey.ts';
import { foreign } from './harness/verify.ts';

const copies = extent('FAULTS_COPIES', { short: 4, long: 50 });
/** Milliseconds for a test that starts many processes, on a machine that is busy. */
const patience = 240_000;
const damaged = /The database file .* is damaged/;

/** A file that a server has left behind when it was killed, with its log, and what people had been promised. */
describe('the SQLite file', () => {
  const chance = new Chance(seed);
  let place: TestDatabase;
  let survey: Survey;
  let crowd: Crowd;
  let number = 0;

  beforeAll(async () => {
    place = await aPlace('sqlite');
    survey = await arrangeSurvey(place, 100);
    crowd = new Crowd(place, survey, chance);
    await crowd.arrive();
    const answering = crowd.answer(8);
    await crowd.ledger.morePromises(150);
    crowd.end();
    await answering;
    await crowd.killProduct();
  });
  afterAll(() => place.remove());

  /** The same data in a folder of its own. */
  const aCopy = (): TestDatabase & { file: string } => {
    const folder = join(place.folder, `copy-${(number += 1)}`);
    mkdirSync(folder);
    for (const name of ['wirkungskurs.sqlite', 'wirkungskurs.sqlite-wal', 'link-secret', 'vault-key']) {
      if (existsSync(join(place.folder, name))) copyFileSync(join(place.folder, name), join(folder, name));
    }
    const file = join(folder, 'wirkungskurs.sqlite');
    return { config: { kind: 'sqlite', file }, folder, file, remove: () => Promise.resolve() };
  };
  const overwrite = (file: string, from: number, bytes: Buffer) => {
    const content = readFileSync(file);
    bytes.copy(content, from);
    writeFileSync(file, content);
  };
  const sentencesOf = async (copy: TestDatabase) => {
    const { code, said } = await launchProduct(copy).ended;
    expect([code, said]).toEqual([1, expect.not.stringContaining('    at ')]);
    return said;
  };
  const responses = (copy: TestDatabase) =>
    looking(copy, async (rows) => (await rows('SELECT id FROM response')).map(({ id }) => String(id)));

  it(
    `with a damaged log is served up to the last whole commit, or not at all (${copies} copies, seed ${seed})`,
    async () => {
      const outcomes = { whole: 0, shorter: 0, refused: 0 };
      for (let times = 0; times < copies; times += 1) {
        const copy = aCopy();
        const log = `${copy.file}-wal`;
        const bytes = Buffer.from([chance.between(0, 255), chance.between(0, 255), chance.between(0, 255)]);
        overwrite(log, chance.between(0, statSync(log).size - 3), bytes);
        const start = launchProduct(copy);
        const ready = await Promise.race([start.says(/Ctrl-C/).catch(() => false), start.ended.then(() => false)]);
        if (ready === false) {
          expect((await start.ended).said).toMatch(damaged);
          outcomes.refused += 1;
          continue;
        }
        start.stop();
        await start.ended;
        expect(await isIntact(copy)).toBe(true);
        expect(await foreign(copy, crowd.ledger)).toEqual([]);
        const there = (await responses(copy)).length;
        if (there === (await acceptedCount())) outcomes.whole += 1;
        else outcomes.shorter += 1;
      }
      report(
        `sqlite: ${copies} damaged logs (seed ${seed}): ${JSON.stringify(outcomes)}; none served what nobody sent`,
      );
    },
    patience + copies * 15_000,
  );

  const acceptedCount = () =>
    Promise.resolve([...crowd.ledger.acknowledged.values()].filter((status) => status === 'accepted').length);

  it(
    'that is damaged is not served: the product says so in a sentence, and a backup can be put in its place',
    async () => {
      const backup = join(place.folder, 'backup.sqlite');
      const good = aCopy();
      expect(cli(good, ['backup', backup])).toMatchObject({ status: 0 });
      const broken = [
        [0, 100],
        [4_096, 4_096],
        [8_192, 8_192],
      ] as const;
      const copies = broken.map(([from, length]) => {
        const copy = aCopy();
        const settled = new Database(copy.file);
        settled.pragma('wal_checkpoint(TRUNCATE)');
        settled.close();
        overwrite(copy.file, from, Buffer.alloc(length, 0xa5));
        return copy;
      });
      for (const copy of copies) expect(await sentencesOf(copy)).toMatch(damaged);
      for (const copy of copies.slice(0, 2)) expect(cli(copy, ['restore', backup])).toMatchObject({ status: 0 });
      const [restored = aCopy()] = copies;
      await (await startProduct(restored)).stop();
      expect(await responses(restored)).toHaveLength(await acceptedCount());
    },
    patience,
  );

  it('that may only be read is not served: the product says in a sentence what to do', async () => {
    const copy = aCopy();
    const start = (await startProduct(copy)).stop;
    await start();
    chmodSync(copy.file, 0o444);
    const { code, said } = await launchProduct(copy, { before: asWhoeverObeysRights }).ended;
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be written to')]);
    expect(await isIntact(copy)).toBe(true);
  });

  it(
    'that may not grow: whatever does not fit is refused with "try again", and nothing promised is missing',
    async () => {
      const copy = aCopy();
      await (await startProduct(copy)).stop();
      const blocks = Math.ceil(statSync(copy.file).size / 512) + 400;
      const limited = ['/bin/sh', '-c', `ulimit -f ${blocks}; exec "$0" "$@"`];
      const full: Product = await startProduct(copy, { before: limited });
      const kept: string[] = [];
      const before = (await responses(copy)).length;
      let refused = 0;
      const words = 'Es fehlt an Zeit. '.repeat(500);
      for (let n = 0; refused < 3; n += 1) {
        const id = crypto.randomUUID();
        const what = n % 3 === 0 ? 'drafts' : 'responses';
        const note = n % 3 === 1 ? 99 : 3;
        const body = { answers: { bedarf: words, note }, locale: 'de', revision: 0, page: 0 };
        const answer = await full.client().put(`${survey.open}/${what}/${id}`, body);
        if (answer.status === 200) kept.push(id);
        else if (isTryAgain(answer)) refused += 1;
        else throw new Error(`${answer.status}: ${answer.text}`);
      }
      expect((await full.client().get(survey.open)).status).toBe(200);
      full.kill();
      await full.ended;
      const roomy = await startProduct(copy);
      const id = crypto.randomUUID();
      const last = await roomy.client().put(`${survey.open}/responses/${id}`, {
        answers: { bedarf: words, note: 3 },
        locale: 'de',
      });
      expect(last.body).toEqual({ status: 'accepted' });
      await roomy.stop();
      expect(await isIntact(copy)).toBe(true);
      const stored = await looking(copy, (rows) =>
        rows(
          'SELECT id FROM response UNION ALL SELECT id FROM quarantined_response UNION ALL SELECT response_id FROM response_draft',
        ),
      );
      const ids = new Set(stored.map((row) => String(row['id'])));
      expect(kept.filter((each) => !ids.has(each))).toEqual([]);
      expect((await responses(copy)).length).toBeGreaterThan(before);
    },
    patience,
  );
});

/** Root may write whatever it likes, unless it has given that up. */
const asWhoeverObeysRights =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override', '--inh-caps=-dac_override'] : [];

function cli({ folder }: TestDatabase, args: readonly string[]) {
  return spawnSync(process.execPath, ['apps/run/cli.mjs', ...args], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'], DATA_DIR: folder, LANG: 'en_GB.UTF-8' },
    encoding: 'utf8',
  });
}
