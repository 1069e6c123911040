import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { now, UnitOfWork } from '#platform';
import { GoalEntity, GoalHistoryEntity, GoalThemeEntity, type GoalVersionContent } from './goal.entity.ts';

type StoredGoal = Omit<GoalEntity, 'projectId'>;

/** Every query about goals, their themes and their history. */
@Injectable()
export class GoalsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  all(projectId: string): Promise<GoalEntity[]> {
    return this.unit.reader.find(GoalEntity, { where: { projectId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(projectId: string, id: string): Promise<GoalEntity | null> {
    return this.unit.reader.findOneBy(GoalEntity, { projectId, id });
  }

  async countByWorkshop(projectId: string): Promise<Map<string, number>> {
    const rows = await this.unit.reader
      .createQueryBuilder(GoalEntity, 'goal')
      .select('goal.workshop_id', 'workshop')
      .addSelect('COUNT(*)', 'goals')
      .where('goal.project_id = :projectId', { projectId })
      .groupBy('goal.workshop_id')
      .getRawMany<{ workshop: string; goals: string | number }>();
    return new Map(rows.map(({ workshop, goals }) => [workshop, Number(goals)]));
  }

  /** The place behind the last goal of a workshop. */
  async nextPosition(projectId: string, workshopId: string): Promise<number> {
    return 1 + ((await this.unit.reader.maximum(GoalEntity, 'position', { projectId, workshopId })) ?? 0);
  }

  async insert(projectId: string, goal: StoredGoal): Promise<void> {
    await this.unit.writer.insert(GoalEntity, { projectId, ...goal });
  }

  /** Writes a change of the revision that was read. @throws changed-meanwhile where another one was faster */
  async change(projectId: string, id: string, revision: number, to: Partial<StoredGoal>): Promise<void> {
    const next = { ...to, revision: revision + 1 };
    const { affected } = await this.unit.writer.update(GoalEntity, { projectId, id, revision }, next);
    if (affected !== 1) throw problem('changed-meanwhile');
  }

  /** Puts a goal at a place of the order, without a change of the goal itself. */
  async place(projectId: string, id: string, position: number): Promise<void> {
    await this.unit.writer.update(GoalEntity, { projectId, id }, { position });
  }

  async remove(projectId: string, id: string, revision: number): Promise<void> {
    const { affected } = await this.unit.writer.delete(GoalEntity, { projectId, id, revision });
    if (affected !== 1) throw problem('changed-meanwhile');
  }

  /** Goal id → ids of its themes; of the whole project. */
  async themes(projectId: string): Promise<Map<string, string[]>> {
    const rows = await this.unit.reader.find(GoalThemeEntity, { where: { projectId }, order: { themeId: 'ASC' } });
    const linked = new Map<string, string[]>();
    for (const { goalId, themeId } of rows) linked.set(goalId, [...(linked.get(goalId) ?? []), themeId]);
    return linked;
  }

  async replaceThemes(projectId: string, goalId: string, themeIds: readonly string[]): Promise<void> {
    await this.unit.writer.delete(GoalThemeEntity, { projectId, goalId });
    const rows = themeIds.map((themeId) => ({ projectId, goalId, themeId }));
    await this.unit.writer.insert(GoalThemeEntity, rows);
  }

  async remember(
    projectId: string,
    goalId: string,
    revision: number,
    userId: string | null,
    content: GoalVersionContent,
  ): Promise<void> {
    await this.unit.writer.insert(GoalHistoryEntity, { projectId, goalId, revision, at: now(), userId, content });
  }

  /** The newest version first; those of a goal that was deleted stay. */
  history(projectId: string, goalId: string): Promise<GoalHistoryEntity[]> {
    return this.unit.reader.find(GoalHistoryEntity, { where: { projectId, goalId }, order: { revision: 'DESC' } });
  }
}
