import { describe, expect, it } from '@jest/globals';
import { leftFor, nextQuestion } from './next-question.ts';

const question = (name: string, sources: number, mine: number) => ({
  name,
  sources,
  coders: [
    { id: 'me', sources: mine },
    { id: 'other', sources },
  ],
});

describe('the next step of a coder', () => {
  it('is the question that was begun, then the first one with answers left', () => {
    expect(nextQuestion([question('a', 9, 0), question('b', 9, 3)], 'me')?.name).toBe('b');
    expect(nextQuestion([question('a', 9, 9), question('b', 0, 0), question('c', 2, 0)], 'me')?.name).toBe('c');
  });

  it('is none where everything is coded, whatever others have done', () => {
    expect(nextQuestion([question('a', 9, 9)], 'me')).toBeUndefined();
    expect(leftFor(question('a', 9, 2), 'me')).toBe(7);
    expect(leftFor({ sources: 4, coders: [] }, 'me')).toBe(4);
  });
});
