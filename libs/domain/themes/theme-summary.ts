import { type Dialect, formatDecimal } from '../csv/index.ts';
import { type Cell, showCell } from '../suppression/index.ts';
import { type PublicQuote } from './public-quotes.ts';
import { type PublishedTheme } from './publish-figures.ts';
import { type ThemeStatus } from './theme-figures.ts';

/** What one line of the theme summary is made of; the figures and quotes have passed the smallest cell. */
export type ThemeSummaryRow = {
  themeId: string;
  /** From 1. */
  position: number;
  title: string;
  definition: string;
  summary: string;
  /** Names of the codes. */
  codes: readonly string[];
  figures: PublishedTheme;
  quotes: readonly PublicQuote[];
  openQuestions: readonly string[];
  candidateGoals: readonly string[];
  status: ThemeStatus;
  codebookVersion: number;
  snapshotId: string;
};

const columns = [
  'theme_id',
  'position',
  'title',
  'definition',
  'summary',
  'codes',
  'n_statements',
  'n_persons',
  'n_responses',
  'n_interviews',
  'pct_persons',
  'groups',
  'pro',
  'contra',
  'ambivalent',
  'neutral',
  'consensus',
  'stair_mode',
  'quote_1',
  'quote_2',
  'quote_3',
  'open_questions',
  'candidate_goals',
  'status',
  'codebook_version',
  'snapshot_id',
] as const;

type Column = (typeof columns)[number];

/**
 * The header of the theme summary, a fixed contract: the columns every project has, then one for each actor
 * group of the top level.
 *
 * @param groupKeys in the project's order
 */
export function themeSummaryColumns(groupKeys: readonly string[]): string[] {
  return [...columns, ...groupKeys.map((key) => `n_persons[${key}]`)];
}

/**
 * The fields of one theme in the order of the header, before quoting (csvLine). Hidden counts are "<5" with the
 * project's k, and so is the share of hidden persons; a hidden consensus or step is empty, where "<5" would
 * read as a value.
 *
 * @param row its figures published with the same groupKeys as the header
 * @param k the smallest cell the figures were published with
 */
export function themeSummaryFields(row: ThemeSummaryRow, dialect: Dialect, k: number): string[] {
  const { figures } = row;
  const cell = (one: Cell) => showCell(one, k);
  const list = (items: readonly string[]) => items.join(' | ');
  const fields: Record<Column, string> = {
    theme_id: row.themeId,
    position: String(row.position),
    title: row.title,
    definition: row.definition,
    summary: row.summary,
    codes: list(row.codes),
    n_statements: cell(figures.statements),
    n_persons: cell(figures.persons),
    n_responses: cell(figures.responses),
    n_interviews: cell(figures.interviews),
    pct_persons:
      figures.persons.kind === 'hidden' ? cell(figures.persons) : formatDecimal(figures.pctPersons, 1, dialect),
    groups: cell(figures.groups),
    pro: cell(figures.stances.pro),
    contra: cell(figures.stances.contra),
    ambivalent: cell(figures.stances.ambivalent),
    neutral: cell(figures.stances.neutral),
    consensus: formatDecimal(figures.consensus, 2, dialect),
    stair_mode: figures.stairMode === null ? '' : String(figures.stairMode),
    quote_1: row.quotes[0]?.text ?? '',
    quote_2: row.quotes[1]?.text ?? '',
    quote_3: row.quotes[2]?.text ?? '',
    open_questions: list(row.openQuestions),
    candidate_goals: list(row.candidateGoals),
    status: row.status,
    codebook_version: String(row.codebookVersion),
    snapshot_id: row.snapshotId,
  };
  return [...columns.map((column) => fields[column]), ...figures.byGroup.map(({ persons }) => cell(persons))];
}
