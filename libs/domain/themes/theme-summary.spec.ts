import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvLine, csvOpening, type Dialect } from '../csv/index.ts';
import { publishFigures } from './publish-figures.ts';
import { type ThemeFigures } from './theme-figures.ts';
import { themeSummaryColumns, themeSummaryFields, type ThemeSummaryRow } from './theme-summary.ts';

const groupKeys = ['kita', 'amt', 'schule', 'verein'];

const figures: ThemeFigures = {
  statements: 40,
  persons: 25,
  responses: 20,
  interviews: 12,
  respondents: 15,
  interviewees: 10,
  byGroup: new Map([
    ['amt', 12],
    ['kita', 3],
    ['schule', 10],
  ]),
  ungrouped: 0,
  groups: 3,
  stances: { pro: 12, contra: 6, ambivalent: 0, neutral: 7 },
  stairs: [0, 0, 0, 9, 0, 9, 0],
  stairPersons: 8,
};

const row = (more: Partial<ThemeSummaryRow> = {}, counted: Partial<ThemeFigures> = {}, k = 5): ThemeSummaryRow => ({
  themeId: 'a1',
  position: 1,
  title: 'Zeit für Eltern',
  definition: 'Was Familien "Zeit" nennen; auch Wege',
  summary: 'Zeit fehlt.\nÜberall.',
  codes: ['Zeitmangel', 'Wege'],
  figures: publishFigures({ ...figures, ...counted }, { participants: 60, groupKeys, k }),
  quotes: [
    { segmentId: '1', text: '=Zeit!', groupKey: 'amt' },
    { segmentId: '2', text: 'Es fehlt an „Zeit“; wirklich', groupKey: null },
  ],
  openQuestions: ['Wer?', 'Wann?'],
  candidateGoals: [],
  status: 'ready',
  codebookVersion: 3,
  snapshotId: 's1',
  ...more,
});

const few: Partial<ThemeFigures> = {
  statements: 7,
  persons: 3,
  responses: 3,
  interviews: 0,
  respondents: 3,
  interviewees: 0,
  byGroup: new Map([['amt', 3]]),
  groups: 1,
  stances: { pro: 2, contra: 1, ambivalent: 0, neutral: 0 },
  stairPersons: 3,
};

const read = (one: ThemeSummaryRow, dialect: Dialect = 'excel-de', k = 5): Record<string, string> => {
  const fields = themeSummaryFields(one, dialect, k);
  return Object.fromEntries(themeSummaryColumns(groupKeys).map((column, at) => [column, fields[at] ?? 'missing']));
};

describe('the theme summary', () => {
  it('has the columns of the contract, in its order, then the groups in the order of the project', () => {
    expect(themeSummaryColumns(groupKeys).join(', ')).toBe(
      'theme_id, position, title, definition, summary, codes, n_statements, n_persons, n_responses, n_interviews, ' +
        'pct_persons, groups, pro, contra, ambivalent, neutral, consensus, stair_mode, quote_1, quote_2, quote_3, ' +
        'open_questions, candidate_goals, status, codebook_version, snapshot_id, ' +
        'n_persons[kita], n_persons[amt], n_persons[schule], n_persons[verein]',
    );
  });

  it('has a field for every column', () => {
    expect(themeSummaryFields(row(), 'rfc4180', 5)).toHaveLength(themeSummaryColumns(groupKeys).length);
  });

  it('says what a theme is, what was counted and where it comes from', () => {
    expect(read(row())).toEqual({
      theme_id: 'a1',
      position: '1',
      title: 'Zeit für Eltern',
      definition: 'Was Familien "Zeit" nennen; auch Wege',
      summary: 'Zeit fehlt.\nÜberall.',
      codes: 'Zeitmangel | Wege',
      n_statements: '40',
      n_persons: '25',
      n_responses: '20',
      n_interviews: '12',
      pct_persons: '41,7',
      groups: '3',
      pro: '12',
      contra: '6',
      ambivalent: '0',
      neutral: '7',
      consensus: '0,33',
      stair_mode: '4',
      quote_1: '=Zeit!',
      quote_2: 'Es fehlt an „Zeit“; wirklich',
      quote_3: '',
      open_questions: 'Wer? | Wann?',
      candidate_goals: '',
      status: 'ready',
      codebook_version: '3',
      snapshot_id: 's1',
      // Three day-care managers could be had by subtraction, so a second group is hidden; nobody came from clubs.
      'n_persons[kita]': '<5',
      'n_persons[amt]': '12',
      'n_persons[schule]': '<5',
      'n_persons[verein]': '0',
    });
  });

  it('has a decimal point for machines', () => {
    expect(read(row(), 'rfc4180')).toMatchObject({ pct_persons: '41.7', consensus: '0.33' });
  });

  it('hides every count where the persons are hidden, and writes the k of the project', () => {
    const line = read(row({ quotes: [] }, few, 7), 'excel-de', 7);
    const counts = ['n_statements', 'n_persons', 'n_responses', 'n_interviews', 'pct_persons', 'groups'];
    const parts = ['pro', 'contra', 'ambivalent', 'neutral', ...groupKeys.map((key) => `n_persons[${key}]`)];
    for (const column of [...counts, ...parts]) expect(line[column]).toBe('<7');
    expect(line).toMatchObject({ consensus: '', stair_mode: '', quote_1: '', title: 'Zeit für Eltern' });
  });

  it('leaves consensus empty where fewer than k persons took a side, and the step where there is none', () => {
    const line = read(
      row({}, { stances: { pro: 0, contra: 0, ambivalent: 0, neutral: 25 }, stairs: [0, 0, 0, 0, 0, 0, 0] }),
    );
    expect(line).toMatchObject({ pro: '0', consensus: '', stair_mode: '' });
  });

  it('never puts a fourth quote where another column belongs', () => {
    const quotes = ['1', '2', '3', '4'].map((segmentId) => ({ segmentId, text: segmentId, groupKey: null }));
    expect(read(row({ quotes }))).toMatchObject({ quote_3: '3', open_questions: 'Wer? | Wann?' });
  });

  it('is read back by another program, formulas made harmless, and has the same bytes each time', () => {
    const file = () =>
      csvOpening('excel-de') +
      csvLine(themeSummaryColumns(groupKeys), 'excel-de') +
      csvLine(themeSummaryFields(row(), 'excel-de', 5), 'excel-de');
    const expected = { ...read(row()), quote_1: "'=Zeit!" };
    expect(parse(file(), { bom: true, delimiter: ';', columns: true })).toEqual([expected]);
    expect(file()).toBe(file());
  });
});
