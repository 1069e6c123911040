import { describe, expect, it } from '@jest/globals';
import { asProposed, groupOf, isOpen } from './change-groups.ts';
import { type Change, type FieldChange, type QuestionChange } from './change-queries.ts';

const change = (kind: Change['kind']): Change => ({ kind, property: 'title', before: 'a', after: 'b' });
const question = (changes: Change[], fields: FieldChange[] = []): FieldChange => ({
  ...{ name: 'q', title: { de: 'Frage', en: 'Question' }, type: 'text', state: 'kept', changes, fields },
});
const proposed = (verdict: 'comparable' | 'with-care' | 'not-comparable'): QuestionChange => ({
  ...question([change('reworded')]),
  ...{ proposal: { verdict, reasons: [] }, needsDecision: true, decision: null, seen: 'gesehen' },
});

describe('what changed in a question', () => {
  it('stands in the group of its weightiest difference', () => {
    expect(groupOf(question([change('moved'), change('conditions'), change('reworded')]))).toBe('reworded');
    expect(groupOf(question([change('reworded'), change('retyped')]))).toBe('rescaled');
    expect(groupOf(question([change('marks')]))).toBe('other');
    expect(groupOf({ ...question([]), state: 'added' })).toBe('added');
  });

  it('counts what changed inside of it', () => {
    expect(groupOf(question([change('reworded')], [question([change('rescaled')])]))).toBe('rescaled');
    expect(groupOf(question([], [{ ...question([]), state: 'removed' }]))).toBe('rescaled');
  });

  it('is open until somebody decided about what stands there now', () => {
    const decision = { comparable: true, note: '', by: 'Alina', at: '2026-01-01T00:00:00.000Z', current: true };
    expect(isOpen(proposed('with-care'))).toBe(true);
    expect(isOpen({ ...proposed('with-care'), decision })).toBe(false);
    expect(isOpen({ ...proposed('with-care'), decision: { ...decision, current: false } })).toBe(true);
    expect(isOpen({ ...proposed('comparable'), needsDecision: false })).toBe(false);
  });

  it('is proposed apart only where answers cannot be compared', () => {
    const verdicts = (['comparable', 'with-care', 'not-comparable'] as const).map((verdict) =>
      asProposed(proposed(verdict)),
    );
    expect(verdicts.map(({ comparable }) => comparable)).toEqual([true, true, false]);
    expect(verdicts[0]).toEqual({ question: 'q', comparable: true, note: '', seen: 'gesehen' });
  });
});
