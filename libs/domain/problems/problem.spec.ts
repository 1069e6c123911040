import { describe, expect, it } from '@jest/globals';
import { describeProblem, problem, problems } from './index.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the table of problems', () => {
  it('says every problem in German and English, with the same placeholders', () => {
    for (const [slug, { de, en, status }] of Object.entries(problems)) {
      expect([slug, placeholders(de.detail)]).toEqual([slug, placeholders(en.detail)]);
      expect([de.title, en.title, de.detail, en.detail].map((sentence) => sentence.trim())).not.toContain('');
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  it('fills what happened into the sentence', () => {
    expect(describeProblem(problem('name-taken', { name: 'Kitas' }), 'de').detail).toContain('„Kitas“');
  });
});
