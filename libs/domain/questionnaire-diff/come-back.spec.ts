import { describe, expect, it } from '@jest/globals';
import { needsDecision, proposeComparability } from './comparability.ts';
import { diffSince } from './since.ts';

const asking = (...elements: object[]) => ({ locale: 'de', pages: [{ name: 'seite', elements }] });
/** What a last version changes in its first question, the ones before it given from the first on. */
function changeOf(...versions: object[][]) {
  const [last = [], ...earlier] = [...versions].reverse();
  const numbered = earlier.map((elements, at) => ({ number: earlier.length - at, content: asking(...elements) }));
  const [question] = diffSince(numbered, asking(...last)).questions;
  if (question === undefined) throw new Error('Nothing changed.');
  return question;
}
const codesOf = (question: ReturnType<typeof changeOf>) =>
  proposeComparability(question)?.reasons.map(({ code }) => code);

const matrix = (...rows: (readonly [string, string])[]) => ({
  ...{ type: 'matrix', name: 'frage', columns: [1, 2] },
  rows: rows.map(([value, text]) => ({ value, text })),
});
const partner = (...columns: object[]) => ({ type: 'matrixdynamic', name: 'frage', columns });
const wer = { name: 'wer', cellType: 'text', title: 'Wer?' };

describe('what had been dropped and comes back', () => {
  it('asks a person where a row means something else than it did', () => {
    const [bus, bad, park] = [['r1', 'Bus'] as const, ['r1', 'Schwimmbad'] as const, ['r2', 'Park'] as const];
    const question = changeOf([matrix(bus, park)], [matrix(park)], [matrix(bad, park)]);
    expect(question.changes).toContainEqual({
      ...{ kind: 'reworded', property: 'rows', item: 'r1', language: 'de', before: 'Bus', after: 'Schwimmbad' },
      since: 1,
    });
    expect(codesOf(question)).toEqual(['choices-reworded', 'rows-changed']);
    expect(needsDecision(question)).toBe(true);
    expect(needsDecision(changeOf([matrix(bus, park)], [matrix(park)], [matrix(bus, park)]))).toBe(false);
    expect(codesOf(changeOf([matrix(bus)], [matrix(park)], [matrix(bad)]))).toContain('choices-reworded');
  });

  it('is compared with the version that had it last', () => {
    const [bus, tram, park] = [['r1', 'Bus'] as const, ['r1', 'Tram'] as const, ['r2', 'Park'] as const];
    const question = changeOf([matrix(bus, park)], [matrix(tram, park)], [matrix(park)], [], [matrix(tram, park)]);
    expect([question.since, needsDecision(question)]).toEqual([3, false]);
    const older = changeOf([matrix(bus, park)], [], [matrix(park)], [matrix(tram, park)]);
    expect(older.changes).toContainEqual(expect.objectContaining({ before: 'Bus', after: 'Tram', since: 1 }));
  });

  it('can be a choice', () => {
    const choices = (...texts: string[]) => ({
      ...{ type: 'radiogroup', name: 'frage' },
      choices: texts.map((text) => ({ value: text[0], text })),
    });
    const question = changeOf([choices('Bus', 'Rad')], [choices('Rad')], [choices('Rad', 'Boot')]);
    expect(question.changes).toContainEqual(expect.objectContaining({ item: 'B', before: 'Bus', after: 'Boot' }));
    expect(codesOf(question)).toEqual(['choices-added', 'choices-reworded']);
  });

  it('can be a column or a question of an entry', () => {
    const wie = { name: 'wie', cellType: 'text' };
    const back = changeOf([partner(wer, wie)], [partner(wer)], [partner(wer, { ...wie, cellType: 'checkbox' })]);
    expect(back.fields).toMatchObject([{ name: 'wie', state: 'kept', since: 1, changes: [{ kind: 'retyped' }] }]);
    expect(proposeComparability(back)).toMatchObject({ verdict: 'not-comparable', reasons: [{ field: 'wie' }] });
    const same = changeOf([partner(wer, wie)], [partner(wer)], [partner(wer, wie)]);
    expect(same.fields).toMatchObject([{ name: 'wie', state: 'added' }]);
    expect(needsDecision(same)).toBe(false);

    const panel = (...templateElements: object[]) => ({ type: 'paneldynamic', name: 'frage', templateElements });
    const [number, text] = [
      { type: 'text', name: 'wie', inputType: 'number' },
      { type: 'text', name: 'wie' },
    ];
    const other = { type: 'comment', name: 'was' };
    expect(codesOf(changeOf([panel(other, number)], [panel(other)], [panel(other, text)]))).toContain('form-changed');
  });

  it('can be a choice of a column', () => {
    const wie = (...choices: object[]) => ({ name: 'wie', cellType: 'dropdown', choices });
    const [bus, boot, rad] = [
      { value: 'b', text: 'Bus' },
      { value: 'b', text: 'Boot' },
      { value: 'r', text: 'Rad' },
    ];
    const question = changeOf([partner(wie(bus, rad))], [partner(wie(rad))], [partner(wie(boot, rad))]);
    expect(proposeComparability(question)?.reasons).toContainEqual(
      expect.objectContaining({ code: 'choices-reworded', field: 'wie' }),
    );
  });
});
