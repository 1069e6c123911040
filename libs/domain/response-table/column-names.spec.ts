import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type QuestionInfo, questionsOf } from '../questionnaires/index.ts';
import { columnNames } from './column-names.ts';
import { ownColumns } from './own-columns.ts';
import { responseColumns, responseFields } from './response-table.ts';

const matrix = { type: 'matrix', name: 'deckung', columns: [1, 2], rows: ['kita', 'amt'] };
const ziele = { type: 'checkbox', name: 'ziele', choices: ['a', 'b'], showOtherItem: true };
const questions = (...elements: unknown[]): QuestionInfo[] => questionsOf({ elements });
const version = (number: number, asked: QuestionInfo[], questionnaireId = 'q') => ({
  ...{ id: `${questionnaireId}${number}`, questionnaireId, slug: `bogen-${questionnaireId}`, number, questions: asked },
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
      'bogen-r.ziele',
      'bogen-r.ziele@2',
    ]);
  });

  it('are of their own for questions of different questionnaires that are called the same', () => {
    const [alter, kinder] = [
      questions({ type: 'text', name: 'question1' }),
      questions({ type: 'text', name: 'Question1' }),
    ];
    const { asked, columns } = columnsOf([version(1, alter), version(1, kinder, 'r'), version(2, alter)], []);
    expect(columns).toEqual(['question1', 'bogen-r.Question1']);
    expect(asked.map((one) => responseFields(columns, one, { question1: 40, Question1: 2 }, values))).toEqual([
      [40, ''],
      ['', 2],
      [40, ''],
    ]);
  });

  it('are never called as those that the table has itself', () => {
    const asked = questions({ ...matrix, name: 'group' }, { type: 'text', name: 'Day' }, ziele);
    const versions = [version(1, asked), version(2, asked)];
    expect(columnsOf(versions, ['q2 group']).columns).toEqual([
      ...['bogen-q.group[kita]', 'bogen-q.group[amt]', 'bogen-q.Day', 'ziele', 'ziele[comment]'],
      ...['bogen-q.group@2[kita]', 'bogen-q.group@2[amt]'],
    ]);
  });

  it('belong to one question of one questionnaire, and keep their names whatever is published later', () => {
    const name = fc.constantFrom('ziele', 'Ziele', 'x', ...ownColumns);
    const published = fc.uniqueArray(
      fc.record({
        of: fc.constantFrom('q', 'r', 's'),
        number: fc.integer({ min: 1, max: 3 }),
        names: fc.uniqueArray(name),
      }),
      { selector: (one) => `${one.of}${String(one.number)}`, minLength: 1 },
    );
    fc.assert(
      fc.property(published, fc.boolean(), fc.nat(), (list, apart, count) => {
        const ordered = [...list].sort((one, other) => one.number - other.number);
        const versions = ordered.map(({ of, number, names }) =>
          version(number, questions(...names.map((one) => ({ type: 'text', name: one }))), of),
        );
        const columnOf = columnNames(versions, () => apart);
        const before = columnNames(versions.slice(0, count), () => apart);
        const askedBy = new Map<string, string>(ownColumns.map((column) => [column, '']));
        versions.forEach(({ id, questionnaireId, questions: own }, at) => {
          for (const one of own) {
            const column = columnOf(id, one.name);
            if (at < count) expect(column).toBe(before(id, one.name));
            const who = `${questionnaireId} ${one.name}`;
            expect(askedBy.get(column) ?? who).toBe(who);
            askedBy.set(column, who);
          }
        });
      }),
    );
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
