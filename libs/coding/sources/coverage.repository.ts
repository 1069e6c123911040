import { Injectable } from '@nestjs/common';
import { type AnalysisMoment, AnalysisReader, type AnalysisRow } from '#platform';

/** Answers of one question: all, those that anybody has coded, and those that each coder has. */
export interface QuestionCount {
  questionnaireId: string;
  question: string;
  sources: number;
}

export interface CoderCount extends QuestionCount {
  coderId: string;
}

export interface Counts {
  answers: QuestionCount[];
  coded: QuestionCount[];
  byCoder: CoderCount[];
  /** Ids of the questionnaire versions that answers came through. */
  versionIds: string[];
}

/**
 * How much of a project is coded, counted off the event loop. Every statement is answered from indexes alone;
 * the order of the joins is fixed (CROSS JOIN) so that SQLite never reads the texts of the answers for it.
 */
@Injectable()
export class CoverageRepository {
  constructor(private readonly analysis: AnalysisReader) {}

  count(projectId: string): Promise<Counts> {
    return this.analysis.read(async (moment) => ({
      answers: (await rows(moment, answers, projectId)).map(countOf),
      coded: (await rows(moment, coded, projectId)).map(countOf),
      byCoder: (await rows(moment, byCoder, projectId)).map((row) => ({
        ...countOf(row),
        coderId: text(row, 'coder_id'),
      })),
      versionIds: (await rows(moment, versions, projectId)).map((row) => text(row, 'version_id')),
    }));
  }
}

const answers = `
  SELECT questionnaire_id, question, COUNT(*) AS n_sources FROM source
  WHERE project_id = ? GROUP BY questionnaire_id, question`;

const coded = `
  SELECT s.questionnaire_id, s.question, COUNT(*) AS n_sources FROM source s
  WHERE s.project_id = ?
    AND EXISTS (SELECT 1 FROM coding c WHERE c.project_id = s.project_id AND c.source_id = s.id)
  GROUP BY s.questionnaire_id, s.question`;

const byCoder = `
  SELECT s.questionnaire_id, s.question, c.coder_id, COUNT(DISTINCT s.id) AS n_sources
  FROM source s CROSS JOIN coding c
  WHERE s.project_id = ? AND c.project_id = s.project_id AND c.source_id = s.id
  GROUP BY s.questionnaire_id, s.question, c.coder_id`;

const versions = 'SELECT DISTINCT version_id FROM source WHERE project_id = ?';

async function rows(moment: AnalysisMoment, sql: string, projectId: string): Promise<AnalysisRow[]> {
  const found: AnalysisRow[] = [];
  for await (const row of moment.rows(sql, [projectId])) found.push(row);
  return found;
}

function countOf(row: AnalysisRow): QuestionCount {
  return {
    questionnaireId: text(row, 'questionnaire_id'),
    question: text(row, 'question'),
    sources: Number(row['n_sources']),
  };
}

const text = (row: AnalysisRow, name: string): string => String(row[name]);
