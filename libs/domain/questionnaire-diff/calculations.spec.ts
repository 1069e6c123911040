import { describe, expect, it } from '@jest/globals';
import { proposeComparability } from './comparability.ts';
import { diffSince } from './since.ts';

type Values = Readonly<Record<string, string>>;
const asking = (elements: readonly object[], values: Values) => ({
  pages: [{ name: 'seite', elements }],
  calculatedValues: Object.entries(values).map(([name, expression]) => ({ name, expression })),
});
/** What is proposed for each question that is told where calculated values, or questions, become others. */
function proposed(before: readonly object[], values: Values, after: readonly object[], newValues: Values) {
  const { questions } = diffSince([{ number: 1, content: asking(before, values) }], asking(after, newValues));
  return questions.map((question) => {
    const { verdict, reasons = [] } = proposeComparability(question) ?? {};
    return [question.name, verdict, ...reasons.map(({ code }) => code)];
  });
}
const n = { type: 'text', name: 'n', inputType: 'number' };
const asked = (property: string, value: unknown) => ({ type: 'comment', name: 'q', [property]: value });
const twice = { c: '{n} * 2' };
const thrice = { c: '{n} * 3' };
const ofValue = (question: object) => proposed([n, question], twice, [n, question], thrice);

describe('a question that rests on a calculated value', () => {
  it.each([
    ['visibleIf', '{c} > 3', 'with-care', 'other-people-asked'],
    ['enableIf', '{ C } > 3', 'with-care', 'other-people-asked'],
    ['requiredIf', 'not {#c}', 'with-care', 'required-changed'],
    ['setValueIf', '{c} = 1', 'with-care', 'filled-in-before'],
    ['setValueExpression', '{c}', 'with-care', 'filled-in-before'],
    ['defaultValueExpression', '{c} + 1', 'with-care', 'filled-in-before'],
    ['expression', "iif({c} > 1, '{', '}')", 'not-comparable', 'calculated-differently'],
    ['validators', [{ type: 'expression', expression: '{c} > 1' }], 'with-care', 'checked-differently'],
    ['choices', [{ value: 1, visibleIf: '{c.x} > 1' }], 'with-care', 'other-people-asked'],
  ])('is told by its %s where that is calculated differently', (property, value, verdict, reason) => {
    expect(ofValue(asked(property, value))).toEqual([['q', verdict, reason]]);
  });

  it('is told with both calculations, by what speaks of it', () => {
    const question = asked('visibleIf', '{c} > 3');
    const [told] = diffSince([{ number: 1, content: asking([question], twice) }], asking([question], thrice)).questions;
    expect(told?.changes).toEqual([
      { kind: 'conditions', property: 'visibleIf', item: 'c', before: '{n} * 2', after: '{n} * 3' },
    ]);
  });

  it('is not told where nothing it speaks of has changed, nor twice where it speaks of it for the first time', () => {
    expect(ofValue(asked('visibleIf', '{d} > 3'))).toEqual([]);
    expect(proposed([n, asked('visibleIf', '{c}')], twice, [n, asked('visibleIf', '{c}')], { c: ' {n}*2' })).toEqual(
      [],
    );
    const [first] = diffSince(
      [{ number: 1, content: asking([asked('visible', true)], {}) }],
      asking([asked('visibleIf', '{c}')], twice),
    ).questions;
    expect(first?.changes).toHaveLength(1);
  });

  it('is told by way of other values, and of the page and panel around it', () => {
    const question = asked('visibleIf', '{d} > 3');
    const way = { d: '{e} + 1', e: '{c} + {d}' };
    expect(proposed([question], { ...way, ...twice }, [question], { ...way, ...thrice })).toEqual([
      ['q', 'with-care', 'other-people-asked'],
    ]);
    const panel = { type: 'panel', name: 'p', visibleIf: '{c} > 1', elements: [{ type: 'comment', name: 'q' }] };
    expect(ofValue(panel)).toEqual([['q', 'with-care', 'other-people-asked']]);
  });

  it('can have it in a column or an entry', () => {
    const column = { name: 'x', cellType: 'expression', expression: '{row.y} * {c}' };
    expect(ofValue({ type: 'matrixdynamic', name: 'q', columns: [column] })).toEqual([
      ['q', 'not-comparable', 'calculated-differently'],
    ]);
    const templateElements = [{ type: 'text', name: 'x', visibleIf: '{c} > 1' }];
    expect(ofValue({ type: 'paneldynamic', name: 'q', templateElements })).toEqual([
      ['q', 'with-care', 'other-people-asked'],
    ]);
  });
});

describe('a question that rests on another that is calculated', () => {
  const calculated = (name: string, expression: string) => ({ type: 'expression', name, expression });

  it('is told where that one is calculated differently', () => {
    const [e2, q] = [calculated('e2', '{e1} + 1'), asked('visibleIf', '{e2} > 1')];
    expect(proposed([calculated('e1', '{n}'), e2, q], {}, [calculated('e1', '{n} * 2'), e2, q], {})).toEqual([
      ['e1', 'not-comparable', 'calculated-differently'],
      ['e2', 'not-comparable', 'calculated-differently'],
      ['q', 'with-care', 'other-people-asked'],
    ]);
  });

  it('also inside of a table, or by the total of a column', () => {
    const table = (expression: string, totalType: string) => ({
      ...{ type: 'matrixdynamic', name: 't' },
      columns: [{ name: 'x', cellType: 'expression', expression, totalType }],
    });
    const sum = calculated('s', "sumInArray({t}, 'x')");
    const total = calculated('s', '{t-total.x}');
    const told = (question: object, after: object) =>
      proposed([table('{row.y}', 'sum'), question], {}, [after, question], {});
    expect(told(sum, table('{row.y} * 2', 'sum')).map(([name]) => name)).toEqual(['t', 's']);
    expect(told(total, table('{row.y}', 'max')).map(([name]) => name)).toEqual(['t', 's']);
  });
});
