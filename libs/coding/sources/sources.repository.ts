import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { SourceEntity } from './source.entity.ts';

/** Where reading goes on: after the source of this day and id. */
export interface Place {
  day: string;
  id: string;
}

/** Where an answer went. */
export interface SourceOfAnswer {
  id: string;
  responseId: string;
  question: string;
}

/** Rows an insert takes at once: within the number of parameters that SQLite allows. */
const rowsAtOnce = 500;

/** Every query about sources. */
@Injectable()
export class SourcesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Adds sources; one that is there already (same response, question and entry) stays as it is. */
  async add(rows: readonly SourceEntity[]): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const some = rows.slice(from, from + rowsAtOnce);
      await this.unit.writer.createQueryBuilder().insert().into(SourceEntity).values(some).orIgnore().execute();
    }
  }

  /** Answers of one question in their fixed order: by day, then by an id that tells nothing. */
  page(
    projectId: string,
    questionnaireId: string,
    question: string,
    after: Place | undefined,
    limit: number,
  ): Promise<SourceEntity[]> {
    const query = this.unit.reader
      .createQueryBuilder(SourceEntity, 's')
      .where('s.project_id = :projectId AND s.questionnaire_id = :questionnaireId AND s.question = :question', {
        projectId,
        questionnaireId,
        question,
      })
      .orderBy({ 's.day': 'ASC', 's.id': 'ASC' })
      .limit(limit);
    if (after !== undefined) query.andWhere('(s.day, s.id) > (:day, :id)', after);
    return query.getMany();
  }

  ofAnswers(projectId: string): Promise<SourceOfAnswer[]> {
    const select = { id: true, responseId: true, question: true } as const;
    return this.unit.reader.find(SourceEntity, { select, where: { projectId } });
  }
}
