import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { RoundEntity } from './round.entity.ts';

@Injectable()
export class RoundsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The rounds of a project, the latest first. */
  ofProject(projectId: string): Promise<RoundEntity[]> {
    return this.unit.reader.find(RoundEntity, { where: { projectId }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  byId(projectId: string, id: string): Promise<RoundEntity | null> {
    return this.unit.reader.findOneBy(RoundEntity, { projectId, id });
  }

  async insert(round: RoundEntity): Promise<void> {
    await this.unit.writer.insert(RoundEntity, round);
  }

  /** Changes a round that is still at the revision; false if it is not. */
  async update(
    projectId: string,
    id: string,
    revision: number,
    change: Partial<Pick<RoundEntity, 'title' | 'versionId' | 'opensOn' | 'closesOn' | 'status'>>,
  ): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      RoundEntity,
      { projectId, id, revision },
      { ...change, revision: revision + 1 },
    );
    return affected === 1;
  }
}
