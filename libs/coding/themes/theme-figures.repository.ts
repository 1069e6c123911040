import { Injectable } from '@nestjs/common';
import { stairSteps } from '#domain';
import { AnalysisReader, type AnalysisRow } from '#platform';

/** What was counted for one theme among the persons of one actor group (of any level; null where they have none). */
export interface FigureRow {
  themeId: string;
  groupId: string | null;
  persons: number;
  responses: number;
  statements: number;
  pro: number;
  contra: number;
  ambivalent: number;
  neutral: number;
  /** Distinct segments by step of the impact stairs, 1 to 7. */
  stairs: number[];
  stairPersons: number;
}

const flag = (condition: string) => `MAX(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
const persons = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
const eachStep = (column: (step: number) => string) => stairSteps.map(column).join(', ');

/**
 * The rows of the whole analysis, source by source: the order in which they lie on the disk. SQLite takes CROSS
 * JOIN as the order to read in (https://sqlite.org/lang_select.html#crossjoin); PostgreSQL chooses for itself.
 */
const ofProject = `FROM source s CROSS JOIN coding c CROSS JOIN theme_code t
  WHERE s.project_id = ? AND c.project_id = s.project_id AND c.source_id = s.id
    AND t.project_id = c.project_id AND t.code_id = c.code_id`;

/** The rows of one theme: from its few codes to their codings. */
const ofTheme = `FROM theme_code t CROSS JOIN coding c CROSS JOIN source s
  WHERE t.project_id = ? AND t.theme_id = ? AND c.project_id = t.project_id AND c.code_id = t.code_id
    AND s.project_id = c.project_id AND s.id = c.source_id`;

/**
 * Persons first, each once a theme, with what they said taken together; then the sums. A response and a segment
 * belong to one person, so that the sums count each once. One person has one group and one stance a theme.
 */
const figures = (rows: string) => `WITH person AS (
    SELECT t.theme_id AS theme_id, MIN(CAST(s.group_id AS text)) AS group_id,
      COUNT(DISTINCT s.response_id) AS responses, COUNT(DISTINCT c.segment_id) AS statements,
      ${flag("c.stance = 'pro'")} AS pro, ${flag("c.stance = 'contra'")} AS contra,
      ${flag("c.stance = 'ambivalent'")} AS ambivalent, ${flag("c.stance = 'neutral'")} AS neutral,
      ${flag('c.stair IS NOT NULL')} AS stair,
      ${eachStep((step) => `COUNT(DISTINCT CASE WHEN c.stair = ${step} THEN c.segment_id END) AS stair_${step}`)}
    ${rows}
    GROUP BY t.theme_id, s.participant_id
  )
  SELECT theme_id, group_id, COUNT(*) AS n_persons, SUM(responses) AS n_responses, SUM(statements) AS n_statements,
    ${persons('ambivalent = 1 OR (pro = 1 AND contra = 1)')} AS n_ambivalent,
    ${persons('ambivalent = 0 AND pro = 1 AND contra = 0')} AS n_pro,
    ${persons('ambivalent = 0 AND contra = 1 AND pro = 0')} AS n_contra,
    ${persons('ambivalent = 0 AND pro = 0 AND contra = 0 AND neutral = 1')} AS n_neutral,
    SUM(stair) AS n_stair_persons, ${eachStep((step) => `SUM(stair_${step}) AS n_stair_${step}`)}
  FROM person GROUP BY theme_id, group_id`;

/** Counts themes in the database, off the event loop, without holding the codings in memory. */
@Injectable()
export class ThemeFiguresRepository {
  constructor(private readonly reader: AnalysisReader) {}

  /** All themes that have a coding; in no order. */
  ofProject(projectId: string): Promise<FigureRow[]> {
    return this.read(figures(ofProject), [projectId]);
  }

  ofTheme(projectId: string, themeId: string): Promise<FigureRow[]> {
    return this.read(figures(ofTheme), [projectId, themeId]);
  }

  private async read(sql: string, parameters: string[]): Promise<FigureRow[]> {
    const rows: FigureRow[] = [];
    for await (const row of this.reader.stream(sql, parameters)) rows.push(asFigures(row));
    return rows;
  }
}

function asFigures(row: AnalysisRow): FigureRow {
  const count = (name: string) => Number(row[name] ?? 0);
  return {
    themeId: String(row['theme_id']),
    groupId: row['group_id'] === null || row['group_id'] === undefined ? null : String(row['group_id']),
    persons: count('n_persons'),
    responses: count('n_responses'),
    statements: count('n_statements'),
    pro: count('n_pro'),
    contra: count('n_contra'),
    ambivalent: count('n_ambivalent'),
    neutral: count('n_neutral'),
    stairs: stairSteps.map((step) => count(`n_stair_${step}`)),
    stairPersons: count('n_stair_persons'),
  };
}
