import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type QuestionInfo, questionsOf } from '../questionnaires/index.ts';
import { columnNames } from './column-names.ts';
import { responseColumns, responseFields } from './response-table.ts';

const matrix = { type: 'matrix', name: 'deckung', columns: [1, 2], rows: ['kita', 'amt'] };
const ziele = { type: 'checkbox', name: 'ziele', choices: ['a', 'b'], showOtherItem: true };
const questions = (...elements: unknown[]): QuestionInfo[] => questionsOf({ elements });
const version = (number: number, asked: QuestionInfo[], questionnaireId = 'q') => ({
  ...{ id: `${questionnaireId}${number}`, questionnaireId, number, questions: asked },
});
const all = [
  version(1, questions(matrix, ziele)),
  version(2, questions(matrix, ziele)),
  version(3, questions(ziele)),
  version(4, questions(matrix, ziele)),
];
const values = { values: 'values', language: 'de', dialect: 'rfc4180' } as const;
const columnsOf = (versions: readonly (typeof all)[number][], apart: readonly string[]) => {
  const columnOf = columnNames(versions, (id, question) => apart.includes(`${id} ${question}`));
  const asked = versions.map(({ id, questions: own }) => ({
    questions: own,
    columnOf: (question: string) => columnOf(id, question),
  }));
  return { asked, columns: responseColumns(asked) };
};

describe('the columns that join versions', () => {
  it('are shared by versions whose answers can be compared', () => {
    expect(columnsOf(all, []).columns).toEqual(['deckung[kita]', 'deckung[amt]', 'ziele', 'ziele[comment]']);
  });

  it('are of its own for a question that cannot be compared, from that version on', () => {
    const { asked, columns } = columnsOf(all, ['q2 deckung', 'q4 ziele']);
    expect(columns).toEqual([
      ...['deckung[kita]', 'deckung[amt]', 'ziele', 'ziele[comment]'],
      ...['deckung@2[kita]', 'deckung@2[amt]', 'ziele@4', 'ziele@4[comment]'],
    ]);
    const answers = { deckung: { kita: 2 }, ziele: ['a', 'other'], 'ziele-Comment': 'Verein' };
    const rows = asked.map((one) => responseFields(columns, one, answers, values));
    expect(rows).toEqual([
      [2, '', 'a | other', 'Verein', '', '', '', ''],
      ['', '', 'a | other', 'Verein', 2, '', '', ''],
      ['', '', 'a | other', 'Verein', '', '', '', ''],
      ['', '', '', '', 2, '', 'a | other', 'Verein'],
    ]);
  });

  it('are not parted by a decision about a question that nobody asked before', () => {
    expect(columnsOf(all.slice(0, 1), ['q1 deckung']).columns).toContain('deckung[kita]');
  });

  it('of one questionnaire are not parted by a decision about another', () => {
    const two = [version(1, questions(ziele)), version(1, questions(ziele), 'r'), version(2, questions(ziele), 'r')];
    const columnOf = columnNames(two, (id) => id === 'r2');
    expect([columnOf('q1', 'ziele'), columnOf('r1', 'ziele'), columnOf('r2', 'ziele')]).toEqual([
      'ziele',
      'ziele',
      'ziele@2',
    ]);
  });

  it('never move when a version is added, whatever was decided about it', () => {
    const decided = fc.subarray(all.flatMap(({ id }) => [`${id} deckung`, `${id} ziele`]));
    fc.assert(
      fc.property(decided, fc.integer({ min: 1, max: 3 }), (apart, count) => {
        const before = columnsOf(all.slice(0, count), apart).columns;
        expect(columnsOf(all, apart).columns.slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
