import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Case, compare } from './compare.ts';
import { refusedByGate } from './gate.ts';
import { judgeOf } from './judge-under-test.ts';

const folder = join(import.meta.dirname, 'fixed-cases');
const cases = readdirSync(folder).map((file): [string, Case] => [
  file.replace('.json', '').replaceAll('-', ' '),
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case,
]);

describe('answers over which judge and form library once parted', () => {
  it.each(cases)('%s', (_, one) => {
    expect(refusedByGate(one.content)).toEqual([]);
    const judge = judgeOf(one.content);
    if (judge !== undefined) expect(compare(one, judge)).toMatchObject({ fault: false });
  });
});
