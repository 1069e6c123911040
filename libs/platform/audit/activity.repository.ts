import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { ActivityEntity, InstanceActivityEntity } from './activity.entity.ts';

/** Every query about recorded deeds. They are only ever added. */
@Injectable()
export class ActivityRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async insert(deed: ActivityEntity): Promise<void> {
    await this.unit.writer.insert(ActivityEntity, deed);
  }

  async insertForInstance(deed: InstanceActivityEntity): Promise<void> {
    await this.unit.writer.insert(InstanceActivityEntity, deed);
  }

  /** Newest first. */
  latest(projectId: string, limit: number): Promise<ActivityEntity[]> {
    return this.unit.reader.find(ActivityEntity, {
      where: { projectId },
      order: { at: 'DESC', id: 'DESC' },
      take: limit,
    });
  }
}
