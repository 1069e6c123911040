import { Injectable } from '@nestjs/common';
import { changedInGoal, type GoalContent, missingInGoal, problem } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { ThemeChoice } from '../workshops/theme-choice.ts';
import { WorkshopsService } from '../workshops/workshops.service.ts';
import { type Goal, GoalViews } from './goal-views.ts';
import { GoalsRepository } from './goals.repository.ts';

export interface NewGoal extends GoalContent {
  /** Made by the client, so that a repeated call is the same call. */
  id: string;
  workshopId: string;
}

/** The goals that workshops developed. Every change is a version that stays. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly goals: GoalsRepository,
    private readonly views: GoalViews,
    private readonly workshops: WorkshopsService,
    private readonly choice: ThemeChoice,
    private readonly activity: ActivityService,
  ) {}

  /** In the order of the workshops, the latest first, and of the goals within each. */
  list(projectId: string): Promise<Goal[]> {
    return this.views.all(projectId);
  }

  /** @throws not-found */
  byId(projectId: string, id: string): Promise<Goal> {
    return this.views.one(projectId, id);
  }

  /** The way back from a theme: the goals that answer to it. */
  async ofTheme(projectId: string, themeId: string): Promise<Goal[]> {
    return (await this.list(projectId)).filter(({ themes }) => themes.some(({ id }) => id === themeId));
  }

  /**
   * Records a goal at the end of its workshop. The same call again changes nothing.
   *
   * @throws not-found, changed-meanwhile, goal-without-theme, theme-unknown, theme-still-a-draft
   */
  record(projectId: string, { id, workshopId, ...content }: NewGoal, by: string | null): Promise<Goal> {
    mustBeComplete(content);
    return this.unit.run(async () => {
      const there = await this.views.find(projectId, id);
      if (there !== undefined) {
        const same = there.workshop.id === workshopId && changedInGoal(contentOf(there), content).length === 0;
        if (!same) throw problem('changed-meanwhile');
        return there;
      }
      const { themes } = await this.workshops.byId(projectId, workshopId);
      const chosen = themes.map((theme) => theme.id);
      const { themeIds, ...sentences } = content;
      const named = await this.choice.take(projectId, themeIds, chosen);
      const position = await this.goals.nextPosition(projectId, workshopId);
      await this.goals.insert(projectId, { id, workshopId, position, ...sentences, revision: 1 });
      await this.goals.replaceThemes(projectId, id, themeIds);
      await this.goals.remember(projectId, id, 1, by, { ...sentences, themes: named });
      await this.activity.record(projectId, { by, action: 'goal.recorded', subjectId: id });
      return this.byId(projectId, id);
    });
  }

  /**
   * A change that changes nothing makes no version.
   *
   * @throws not-found, changed-meanwhile, goal-without-theme, theme-unknown, theme-still-a-draft
   */
  change(
    projectId: string,
    id: string,
    revision: number,
    change: Partial<GoalContent>,
    by: string | null,
  ): Promise<Goal> {
    return this.unit.run(async () => {
      const goal = await this.byId(projectId, id);
      if (goal.revision !== revision) throw problem('changed-meanwhile');
      const before = contentOf(goal);
      const after = { ...before, ...change };
      mustBeComplete(after);
      const changed = changedInGoal(before, after);
      if (changed.length === 0) return goal;
      const { themes } = await this.workshops.byId(projectId, goal.workshop.id);
      const { themeIds, ...sentences } = after;
      const taken = [...before.themeIds, ...themes.map((theme) => theme.id)];
      const named = await this.choice.take(projectId, themeIds, taken);
      await this.goals.change(projectId, id, revision, sentences);
      await this.goals.replaceThemes(projectId, id, themeIds);
      await this.goals.remember(projectId, id, revision + 1, by, { ...sentences, themes: named });
      const facts = { changed: changed.join(', ') };
      await this.activity.record(projectId, { by, action: 'goal.changed', subjectId: id, facts });
      return this.byId(projectId, id);
    });
  }

  /** @throws not-found, goal-order-incomplete unless every goal of the workshop is named once */
  order(projectId: string, workshopId: string, goalIds: readonly string[], by: string | null): Promise<Goal[]> {
    return this.unit.run(async () => {
      await this.workshops.byId(projectId, workshopId);
      const there = (await this.list(projectId)).filter(({ workshop }) => workshop.id === workshopId);
      const ids = there.map(({ id }) => id);
      if ([...goalIds].sort().join() !== ids.sort().join()) throw problem('goal-order-incomplete');
      for (const [index, id] of goalIds.entries()) await this.goals.place(projectId, id, index + 1);
      await this.activity.record(projectId, { by, action: 'goals.ordered', subjectId: workshopId });
      return (await this.list(projectId)).filter(({ workshop }) => workshop.id === workshopId);
    });
  }

  /** Takes a goal away; its versions stay in the history. @throws not-found, changed-meanwhile */
  remove(projectId: string, id: string, revision: number, by: string | null): Promise<void> {
    return this.unit.run(async () => {
      const { title, statement, stair, themes } = await this.byId(projectId, id);
      await this.goals.remove(projectId, id, revision);
      const last = { title, statement, stair, themes, removed: true } as const;
      await this.goals.remember(projectId, id, revision + 1, by, last);
      await this.activity.record(projectId, { by, action: 'goal.deleted', subjectId: id });
    });
  }
}

function contentOf({ title, statement, stair, themes }: Goal): GoalContent {
  return { title, statement, stair, themeIds: themes.map(({ id }) => id) };
}

function mustBeComplete(content: GoalContent): void {
  const missing = missingInGoal(content);
  if (missing.includes('themeIds')) throw problem('goal-without-theme');
  if (missing.length > 0) throw problem('invalid-input');
}
