import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

const choice = { type: 'radiogroup', title: both('Zitat'), quotePermission: true };
const words = ['woertlich', 'nein'].map((value) => ({ value, text: both(value) }));

describe('marks', () => {
  it('say of every open question whether it is coded', async () => {
    const open = { type: 'comment', name: 'offen', title: both('Offen') };
    expect(await findingsAmong(open)).toEqual(['codable-unmarked at /pages/0/elements/0']);
    expect(await findingsAmong({ ...open, codable: false })).toEqual([]);
    expect(await findingsAmong({ type: 'text', name: 't', title: both('T') })).toEqual([
      'codable-unmarked at /pages/0/elements/0',
    ]);
    expect(await findingsAmong({ type: 'text', name: 't', title: both('T'), inputType: 'number' })).toEqual([]);
  });

  it('code only what people say in their own words', async () => {
    const closed = { type: 'radiogroup', name: 'x', title: both('X'), choices: [1, 2], codable: true };
    expect(await findingsAmong(closed)).toEqual(['codable-closed at /pages/0/elements/0/codable']);
  });

  it('report by questions with fixed choices', async () => {
    expect(await findingsAmong({ ...sound, facet: 'ebene' })).toEqual(['facet-open at /pages/0/elements/0/facet']);
    const closed = { type: 'radiogroup', name: 'x', title: both('X'), choices: [1, 2], facet: 'Meine Ebene' };
    expect(await findingsAmong(closed)).toEqual(['facet-unusable at /pages/0/elements/0/facet']);
  });

  it('ask once for leave to quote, in words that are understood', async () => {
    expect(await findingsAmong({ ...choice, name: 'a', choices: words }, sound)).toEqual([]);
    expect(
      await findingsAmong({ ...choice, name: 'a', choices: words }, { ...choice, name: 'b', choices: words }),
    ).toEqual(['quote-permission-twice at /pages/0/elements/1/quotePermission']);
    expect(await findingsAmong({ ...choice, name: 'a', choices: [1, 2] })).toEqual([
      'quote-permission-values at /pages/0/elements/0/quotePermission',
    ]);
  });
});
