import { describe, expect, it } from '@jest/globals';
import { type Coding } from '../model.ts';
import { togetherByPassage } from './same-passage.ts';

const coding = (id: string, coderId: string, codeId = 'time', end = 4): Coding => ({
  id,
  sourceId: 'answer',
  codeId,
  coderId,
  start: 0,
  end,
  stance: null,
  stair: null,
});

describe('what several coders agree on', () => {
  it('is shown once, with the reader first; another code or passage stays by itself', () => {
    const codings = [
      coding('1', 'bo'),
      coding('2', 'me'),
      coding('3', 'bo', 'money'),
      coding('4', 'cy'),
      coding('5', 'me', 'time', 9),
    ];
    expect(togetherByPassage(codings, 'me').map((group) => group.map(({ id }) => id))).toEqual([
      ['2', '1', '4'],
      ['3'],
      ['5'],
    ]);
  });
});
