import { Injectable } from '@nestjs/common';
import { ThemesService } from '#coding';
import { goalHints, type GoalHint, problem, type StairStep } from '#domain';
import { WorkshopsRepository } from '../workshops/workshops.repository.ts';
import { GoalsRepository } from './goals.repository.ts';

export interface Goal {
  id: string;
  workshop: { id: string; title: string };
  /** From 1 within the workshop. */
  position: number;
  title: string;
  statement: string;
  stair: StairStep;
  themes: { id: string; title: string }[];
  hints: GoalHint[];
  revision: number;
}

/** Goals with the names of what they are linked to. */
@Injectable()
export class GoalViews {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly workshops: WorkshopsRepository,
    private readonly themes: ThemesService,
  ) {}

  /** In the order of the workshops, the latest first, and of the goals within each. */
  async all(projectId: string): Promise<Goal[]> {
    const goals = await this.goals.all(projectId);
    const linked = await this.goals.themes(projectId);
    const themes = await this.themes.list(projectId);
    const workshops = await this.workshops.all(projectId);
    return workshops.flatMap((workshop) =>
      goals
        .filter(({ workshopId }) => workshopId === workshop.id)
        .map(({ id, title, statement, stair, revision }, index) => ({
          id,
          workshop: { id: workshop.id, title: workshop.title },
          position: index + 1,
          title,
          statement,
          stair,
          themes: themes
            .filter((theme) => linked.get(id)?.includes(theme.id) === true)
            .map((theme) => ({ id: theme.id, title: theme.title })),
          hints: goalHints({ statement, stair }),
          revision,
        })),
    );
  }

  async find(projectId: string, id: string): Promise<Goal | undefined> {
    return (await this.all(projectId)).find((goal) => goal.id === id);
  }

  /** @throws not-found */
  async one(projectId: string, id: string): Promise<Goal> {
    const goal = await this.find(projectId, id);
    if (goal === undefined) throw problem('not-found');
    return goal;
  }
}
