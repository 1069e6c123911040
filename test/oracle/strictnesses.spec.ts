import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compare } from './compare.ts';
import { judgeOf } from './judge-under-test.ts';
import { examples } from './strictness-examples.ts';
import { strictnesses } from './strictnesses.ts';

const guide = readFileSync(join(import.meta.dirname, '../../QUESTIONNAIRES.md'), 'utf8');

describe('what the server asks for beyond the form library', () => {
  it.each(examples)('$strictness: $answers', ({ strictness, question, answers }) => {
    const content = { elements: [question] };
    const judge = judgeOf(content);
    const outcome = judge === undefined ? undefined : compare({ content, answers, locale: 'en' }, judge);
    expect(outcome).toEqual({ category: `strictness: ${strictness}`, fault: false });
  });

  it('has an example for everything it may refuse, but for what no form library could look at', () => {
    const shown = new Set([...examples.map(({ strictness }) => strictness), 'within bounds']);
    expect(strictnesses.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(strictnesses.map(({ name }) => name))('is told to those who write questionnaires: %s', (name) => {
    expect(guide).toContain(`**${name}**`);
  });

  it('does not excuse a refusal that is not true', () => {
    const content = { elements: [{ type: 'rating', name: 'q' }] };
    const wrong = { accepted: false, problems: [{ question: 'q', kind: 'not-offered', message: '' }] } as const;
    const outcome = compare({ content, answers: { q: 3 }, locale: 'de' }, () => ({
      ...wrong,
      problems: [...wrong.problems],
    }));
    expect(outcome).toMatchObject({ category: '! refused what the model accepts', fault: true });
  });
});
