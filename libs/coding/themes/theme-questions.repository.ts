import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AnalysisReader, UnitOfWork } from '#platform';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { SourceEntity } from '../sources/source.entity.ts';

/** One question with what was heard of a theme in its answers. */
export interface QuestionRow {
  themeId: string;
  questionnaireId: string;
  /** Name of the question; within a panel `panel.question`. */
  question: string;
  /** A version that asked it. */
  versionId: string;
  /** Persons whose answers have a passage of the theme. */
  persons: number;
}

/** Every query about the questions that themes were heard in. */
@Injectable()
export class ThemeQuestionsRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reader: AnalysisReader,
  ) {}

  /** Counted in one pass, off the event loop: a theme may have 100,000 passages. */
  async ofThemes(projectId: string, themeIds: readonly string[]): Promise<QuestionRow[]> {
    const sql = `SELECT t.theme_id, s.questionnaire_id, s.question, MAX(CAST(s.version_id AS text)) AS version_id,
        COUNT(DISTINCT s.participant_id) AS n_persons
      FROM theme_code t
        JOIN coding c ON c.project_id = t.project_id AND c.code_id = t.code_id
        JOIN source s ON s.project_id = c.project_id AND s.id = c.source_id
      WHERE t.project_id = ? AND t.theme_id IN (${themeIds.map(() => '?').join(', ')})
      GROUP BY t.theme_id, s.questionnaire_id, s.question`;
    const rows: QuestionRow[] = [];
    if (themeIds.length === 0) return rows;
    for await (const row of this.reader.stream(sql, [projectId, ...themeIds])) {
      rows.push({
        themeId: String(row['theme_id']),
        questionnaireId: String(row['questionnaire_id']),
        question: String(row['question']),
        versionId: String(row['version_id']),
        persons: Number(row['n_persons']),
      });
    }
    return rows;
  }

  /** Segment id → the question in whose answer it stands. */
  async ofSegments(
    projectId: string,
    segmentIds: readonly string[],
  ): Promise<Map<string, Pick<QuestionRow, 'questionnaireId' | 'question'>>> {
    const { reader } = this.unit;
    const segments = await reader.findBy(SegmentEntity, { projectId, id: In([...segmentIds]) });
    const ids = segments.map(({ sourceId }) => sourceId);
    const sources = await reader.findBy(SourceEntity, { projectId, id: In(ids) });
    const questions = new Map(sources.map(({ id, questionnaireId, question }) => [id, { questionnaireId, question }]));
    return new Map(
      segments.flatMap(({ id, sourceId }) => {
        const question = questions.get(sourceId);
        return question === undefined ? [] : [[id, question] as const];
      }),
    );
  }
}
