import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ComparabilityEntity } from './comparability.entity.ts';

@Injectable()
export class ComparabilityRepository {
  constructor(private readonly unit: UnitOfWork) {}

  ofVersion(projectId: string, versionId: string): Promise<ComparabilityEntity[]> {
    return this.unit.reader.findBy(ComparabilityEntity, { projectId, versionId });
  }

  /** What was decided not to be comparable in a project. */
  apart(projectId: string): Promise<Pick<ComparabilityEntity, 'versionId' | 'question'>[]> {
    return this.unit.reader.find(ComparabilityEntity, {
      select: { versionId: true, question: true },
      where: { projectId, comparable: false },
    });
  }

  async put(decision: ComparabilityEntity): Promise<void> {
    await this.unit.writer.upsert(ComparabilityEntity, decision, ['projectId', 'versionId', 'question']);
  }
}
