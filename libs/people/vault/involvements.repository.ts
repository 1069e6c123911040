import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { InvolvementEntity } from './involvement.entity.ts';

@Injectable()
export class InvolvementsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  all(projectId: string): Promise<InvolvementEntity[]> {
    return this.unit.reader.find(InvolvementEntity, { where: { projectId }, order: { id: 'ASC' } });
  }

  has(projectId: string, id: string): Promise<boolean> {
    return this.unit.reader.existsBy(InvolvementEntity, { projectId, id });
  }

  count(projectId: string): Promise<number> {
    return this.unit.reader.countBy(InvolvementEntity, { projectId });
  }

  /** Puts it in the place of what stands under the same id. */
  async put(involvement: InvolvementEntity): Promise<void> {
    await this.unit.writer.upsert(InvolvementEntity, involvement, ['projectId', 'id']);
  }

  /** False if there was none. */
  async remove(projectId: string, id: string): Promise<boolean> {
    const { affected } = await this.unit.writer.delete(InvolvementEntity, { projectId, id });
    return affected === 1;
  }
}
