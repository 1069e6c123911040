import { describe, expect, it } from '@jest/globals';
import { sliceCodePoints } from '#domain';
import { readDemoContent } from './content.ts';
import { readMarks } from './marks.ts';
import { secondReading } from './second-coder.ts';

describe('the demo', () => {
  const content = readDemoContent();
  const answers = content.actors.flatMap((actor) =>
    Object.entries(actor.answers).map(([question, marked]) => ({
      where: `${actor.key} ${question}`,
      ...readMarks(marked),
    })),
  );
  const codings = answers.flatMap(({ where, marks }) => [...marks, ...secondReading(where, marks, content.codebook)]);

  it('is a city of 60 actors in 8 groups with about 400 open answers', () => {
    const topLevel = content.project.groups.filter(({ parent }) => parent === null);
    expect([content.actors.length, topLevel.length]).toEqual([60, 8]);
    expect(answers.length).toBeGreaterThan(390);
  });

  it('is coded by two coders about 1,000 times with about 40 codes into 10 themes', () => {
    const count = codings.reduce((sum, { codes }) => sum + codes.length, 0);
    expect(count).toBeGreaterThan(970);
    expect(count).toBeLessThan(1080);
    expect(content.codebook.length).toBeGreaterThanOrEqual(40);
    expect(content.themes).toHaveLength(10);
  });

  it('uses only codes of its codebook, in themes and in answers', () => {
    const known = new Set(content.codebook.map(({ key }) => key));
    const used = [
      ...codings.flatMap(({ codes }) => codes.map(({ code }) => code)),
      ...content.themes.flatMap(({ codes }) => codes),
    ];
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  it('marks whole words, counted in code points', () => {
    expect(readMarks('👍🏽 {{a:pro:5,b|gut so}}!')).toEqual({
      text: '👍🏽 gut so!',
      marks: [
        {
          start: 3,
          end: 9,
          codes: [
            { code: 'a', stance: 'pro', stair: 5 },
            { code: 'b', stance: null, stair: null },
          ],
        },
      ],
    });
    for (const { text, marks } of answers) {
      for (const { start, end } of marks) expect(sliceCodePoints(text, start, end).trim()).not.toBe('');
    }
  });
});
