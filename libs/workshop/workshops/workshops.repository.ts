import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { UnitOfWork } from '#platform';
import { WorkshopEntity, WorkshopThemeEntity } from './workshop.entity.ts';

type StoredWorkshop = Omit<WorkshopEntity, 'projectId'>;

/** Every query about workshops and the themes chosen for them. */
@Injectable()
export class WorkshopsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The latest first; those without a date come before all others. */
  async all(projectId: string): Promise<WorkshopEntity[]> {
    return this.unit.reader
      .createQueryBuilder(WorkshopEntity, 'workshop')
      .where('workshop.project_id = :projectId', { projectId })
      .orderBy('workshop.day', 'DESC', 'NULLS FIRST')
      .addOrderBy('workshop.id', 'DESC')
      .getMany();
  }

  find(projectId: string, id: string): Promise<WorkshopEntity | null> {
    return this.unit.reader.findOneBy(WorkshopEntity, { projectId, id });
  }

  async insert(projectId: string, workshop: StoredWorkshop): Promise<void> {
    await this.unit.writer.insert(WorkshopEntity, { projectId, ...workshop });
  }

  /** Writes a change of the revision that was read. @throws changed-meanwhile where another one was faster */
  async change(projectId: string, id: string, revision: number, to: Partial<StoredWorkshop>): Promise<void> {
    const next = { ...to, revision: revision + 1 };
    const { affected } = await this.unit.writer.update(WorkshopEntity, { projectId, id, revision }, next);
    if (affected !== 1) throw problem('changed-meanwhile');
  }

  async remove(projectId: string, id: string, revision: number): Promise<void> {
    const { affected } = await this.unit.writer.delete(WorkshopEntity, { projectId, id, revision });
    if (affected !== 1) throw problem('changed-meanwhile');
  }

  /** Workshop id → ids of its themes, in order; of the whole project. */
  async themes(projectId: string): Promise<Map<string, string[]>> {
    const rows = await this.unit.reader.find(WorkshopThemeEntity, {
      where: { projectId },
      order: { position: 'ASC', themeId: 'ASC' },
    });
    const chosen = new Map<string, string[]>();
    for (const { workshopId, themeId } of rows) chosen.set(workshopId, [...(chosen.get(workshopId) ?? []), themeId]);
    return chosen;
  }

  async replaceThemes(projectId: string, workshopId: string, themeIds: readonly string[]): Promise<void> {
    await this.unit.writer.delete(WorkshopThemeEntity, { projectId, workshopId });
    const rows = themeIds.map((themeId, index) => ({ projectId, workshopId, themeId, position: index + 1 }));
    if (rows.length > 0) await this.unit.writer.insert(WorkshopThemeEntity, rows);
  }
}
