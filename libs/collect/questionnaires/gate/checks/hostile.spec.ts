import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

describe('a questionnaire that wants to hold up or break the gate', () => {
  it('can nest calls as deep as an expression is long', async () => {
    const nested = `${'iif({bedarf}=1,'.repeat(40)}1${',2)'.repeat(40)}`;
    const asked = (expression: string) => ({ type: 'expression', name: 'e', title: both('E'), expression });
    expect(await findingsAmong(sound, asked(nested))).toEqual([]);
    expect(await findingsAmong(sound, asked('iif({bedarf}=1,'.repeat(300)))).toEqual([
      'expression-too-long at /pages/0/elements/1/expression',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'can name a type %s, and hears that there is none',
    async (type) => {
      expect(await findingsAmong(sound, { type, name: 'a', title: both('A') })).toContain(
        'type-unknown at /pages/0/elements/1/type',
      );
      const columns = [{ name: 'c', title: both('C'), cellType: type }];
      const rows = [{ value: 'r', text: both('R') }];
      expect(
        await findingsAmong(sound, { type: 'matrixdropdown', name: 'm', title: both('M'), columns, rows }),
      ).toContain('cell-type-unknown at /pages/0/elements/1/columns/0');
    },
  );
});
