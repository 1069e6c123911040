import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type QuestionInfo, questionsOf } from '../questionnaires/index.ts';
import { type Json } from '../responses/index.ts';
import { type AnswerStyle, responseColumns, responseFields } from './response-table.ts';

const style: AnswerStyle = { values: 'values', language: 'de', dialect: 'rfc4180' };
const noText = { de: '', en: '' };

/** Names that the gate lets through; those that the table uses itself are among them. */
const name = fc.constantFrom('comment', 'total', 'other', 'group', 'm', 'x');
/** Rows can be called nearly anything. */
const rowName = fc.oneof(name, fc.constantFrom('@comment', '@@comment', 'x][m', 'x]', '[x', ']', 'x-total'));
const rows = fc.uniqueArray(rowName, { minLength: 1, maxLength: 4 });

const question = (more: Partial<QuestionInfo>): QuestionInfo => ({
  ...{ name: '', type: 'text', title: noText, codable: false, interviewerOnly: false, stairHint: false },
  ...{ quotePermission: false, comment: false },
  ...more,
});
const named = (list: readonly string[]) => list.map((value) => ({ value, text: noText }));

/** Any questions, up to two levels inside of others. */
function questions(depth: number): fc.Arbitrary<QuestionInfo[]> {
  const comment = fc.boolean();
  const plain = fc.record({ type: fc.constantFrom('text', 'checkbox'), name, comment });
  const matrix = fc.record({ type: fc.constant('matrix'), name, comment, rows: rows.map(named) });
  const kinds: fc.Arbitrary<Partial<QuestionInfo>>[] = [plain, matrix];
  if (depth > 0) {
    const fields = questions(depth - 1);
    const panel = fc.constantFrom('paneldynamic', 'matrixdynamic', 'multipletext');
    const totals = fc.uniqueArray(name, { maxLength: 2 });
    kinds.push(fc.record({ type: panel, name, comment, fields, totals }));
    kinds.push(fc.record({ type: fc.constant('matrixdropdown'), name, comment, rows: rows.map(named), fields }));
  }
  const unique = { selector: (one: QuestionInfo) => one.name, minLength: 1, maxLength: 3 };
  return fc.uniqueArray(fc.oneof(...kinds).map(question), unique);
}

/** Answers everything, in every place with another word. */
function answered(asked: readonly QuestionInfo[], word: () => string): Record<string, Json> {
  const pairs = asked.flatMap((one): [string, Json][] => {
    const own: [string, Json] = [one.name, answerTo(one, word)];
    const comment: [string, Json][] = one.comment ? [[`${one.name}-Comment`, word()]] : [];
    const added = Object.fromEntries((one.totals ?? []).map((column) => [column, word()]));
    return [own, ...comment, [`${one.name}-total`, added]];
  });
  return Object.fromEntries(pairs);
}

function answerTo({ type, rows: ownRows, fields }: QuestionInfo, word: () => string): Json {
  const entry = () => (fields === undefined ? word() : answered(fields, word));
  if (type === 'paneldynamic' || type === 'matrixdynamic') return [entry(), entry()];
  if (ownRows !== undefined) return Object.fromEntries(ownRows.map(({ value }) => [String(value), entry()]));
  return type === 'checkbox' ? [word(), word()] : entry();
}

/** In how many places of a questionnaire something can be answered. */
function placesIn(asked: readonly QuestionInfo[]): number {
  const inOne = ({ rows: ownRows, fields, comment, totals = [] }: QuestionInfo) =>
    (ownRows?.length ?? 1) * (fields === undefined ? 1 : placesIn(fields)) + (comment ? 1 : 0) + totals.length;
  return asked.reduce((sum, one) => sum + inOne(one), 0);
}

describe('no answer is lost in the table of responses', () => {
  it('where a row, column or field is called as the comment beside the answer', () => {
    const asked = questionsOf({
      elements: [
        { type: 'matrix', name: 'm', columns: [1, 2], rows: ['comment', '@comment', 'a][b'], showCommentArea: true },
        { type: 'matrixdynamic', name: 'd', columns: [{ name: 'comment', cellType: 'text' }], showCommentArea: true },
      ],
    });
    const columns = responseColumns([{ questions: asked }]);
    expect(columns).toEqual([
      ...['m[@comment]', 'm[@@comment]', 'm[a]][b]', 'm[comment]'],
      ...['d[@comment]', 'd[comment]'],
    ]);
    const answers = { m: { comment: 1, 'a][b': 2 }, 'm-Comment': 'beside', d: [{ comment: 'in' }], 'd-Comment': 'too' };
    expect(responseFields(columns, { questions: asked }, answers, style)).toEqual([1, '', 2, 'beside', 'in', 'too']);
  });

  it('where totals stand below a table, also inside of a panel', () => {
    const table = {
      ...{ type: 'matrixdynamic', name: 't' },
      columns: [
        { name: 'total', cellType: 'text', totalType: 'sum' },
        { name: 'b', cellType: 'text', totalExpression: '1', interviewerOnly: true },
        { name: 'c', cellType: 'text' },
      ],
    };
    const asked = questionsOf({ elements: [table, { type: 'paneldynamic', name: 'p', templateElements: [table] }] });
    const columns = responseColumns([{ questions: asked }]);
    expect(columns).toEqual([
      ...['t[total]', 't[c]', 't-total[total]'],
      ...['p[t][total]', 'p[t][c]', 'p[t]-total[total]'],
    ]);
    const answers = { t: [{ total: 1 }, { total: -3 }], 't-total': { total: -2, b: 1 } };
    const both = { ...answers, p: [answers, answers] };
    expect(responseFields(columns, { questions: asked }, both, style)).toEqual([
      ...['1 | -3', ' | ', -2],
      ...['1; -3 | 1; -3', ';  | ; ', '-2 | -2'],
    ]);
  });

  it('where a matrix has no rows and is one question', () => {
    const asked = questionsOf({ elements: [{ type: 'matrix', name: 'm', columns: [1, 2], rows: [] }] });
    const columns = responseColumns([{ questions: asked }]);
    expect(responseFields(columns, { questions: asked }, { m: 2 }, style)).toEqual([2]);
  });

  it('whatever is asked: every place has a column, and every word stands once', () => {
    fc.assert(
      fc.property(questions(2), (asked) => {
        const columns = responseColumns([{ questions: asked }]);
        expect(columns).toHaveLength(placesIn(asked));
        let count = 0;
        const answers = answered(asked, () => `w${String((count += 1))}`);
        const found = responseFields(columns, { questions: asked }, answers, style).join(' ').match(/w\d+/g);
        expect([...new Set(found)]).toHaveLength(count);
        expect(found).toHaveLength(count);
      }),
    );
  });
});
