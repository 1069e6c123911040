import { Injectable } from '@nestjs/common';
import { type AppliedChange } from '#domain';
import { UnitOfWork } from '#platform';
import { AnswerRepairEntity } from './answer-repair.entity.ts';

@Injectable()
export class RepairsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async insert(repair: AnswerRepairEntity): Promise<void> {
    await this.unit.writer.insert(AnswerRepairEntity, repair);
  }

  /** What was changed in a response before it was accepted; nothing where it was accepted as it came. */
  async changesOf(projectId: string, responseId: string): Promise<AppliedChange[]> {
    const repair = await this.unit.reader.findOneBy(AnswerRepairEntity, { projectId, responseId });
    return repair?.changes ?? [];
  }
}
