import { Injectable } from '@nestjs/common';
import { ThemesService } from '#coding';
import { problem, type ThemeStatus } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { GoalsRepository } from '../goals/goals.repository.ts';
import { ThemeChoice } from './theme-choice.ts';
import { type WorkshopEntity } from './workshop.entity.ts';
import { WorkshopsRepository } from './workshops.repository.ts';

export interface Workshop {
  id: string;
  title: string;
  /** A day such as 2026-10-14; null while no date is set. */
  day: string | null;
  place: string;
  revision: number;
  /** In the order of their sheets. */
  themes: { id: string; title: string; status: ThemeStatus }[];
  /** How many goals it has developed. */
  goals: number;
}

export interface NewWorkshop {
  /** Made by the client, so that a repeated call is the same call. */
  id: string;
  title: string;
  day: string | null;
  place: string;
}

export type WorkshopChange = Partial<Omit<NewWorkshop, 'id'>> & { themeIds?: readonly string[] };

/** Workshops and the themes that they work with. */
@Injectable()
export class WorkshopsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly workshops: WorkshopsRepository,
    private readonly goals: GoalsRepository,
    private readonly themes: ThemesService,
    private readonly choice: ThemeChoice,
    private readonly activity: ActivityService,
  ) {}

  /** The latest first. */
  async list(projectId: string): Promise<Workshop[]> {
    return this.view(projectId, await this.workshops.all(projectId));
  }

  /** @throws not-found */
  async byId(projectId: string, id: string): Promise<Workshop> {
    const found = await this.workshops.find(projectId, id);
    const [workshop] = found === null ? [] : await this.view(projectId, [found]);
    if (workshop === undefined) throw problem('not-found');
    return workshop;
  }

  /** The same call again changes nothing. @throws changed-meanwhile where the id stands for another workshop */
  create(projectId: string, { id, title, day, place }: NewWorkshop, by: string | null): Promise<Workshop> {
    return this.unit.run(async () => {
      const there = await this.workshops.find(projectId, id);
      const same = there?.title === title && there.day === day && there.place === place;
      if (there !== null && !same) throw problem('changed-meanwhile');
      if (there === null) {
        await this.workshops.insert(projectId, { id, title, day, place, revision: 1 });
        await this.activity.record(projectId, { by, action: 'workshop.created', subjectId: id });
      }
      return this.byId(projectId, id);
    });
  }

  /** @throws not-found, changed-meanwhile, theme-unknown, theme-still-a-draft */
  change(
    projectId: string,
    id: string,
    revision: number,
    { themeIds, ...sentences }: WorkshopChange,
    by: string | null,
  ): Promise<Workshop> {
    return this.unit.run(async () => {
      const before = await this.byId(projectId, id);
      await this.workshops.change(projectId, id, revision, sentences);
      if (themeIds !== undefined) {
        const taken = before.themes.map((theme) => theme.id);
        await this.choice.take(projectId, themeIds, taken);
        await this.workshops.replaceThemes(projectId, id, themeIds);
      }
      const changed = [...Object.keys(sentences), ...(themeIds === undefined ? [] : ['themes'])].join(', ');
      await this.activity.record(projectId, { by, action: 'workshop.changed', subjectId: id, facts: { changed } });
      return this.byId(projectId, id);
    });
  }

  /** @throws not-found, changed-meanwhile, workshop-has-goals */
  remove(projectId: string, id: string, revision: number, by: string | null): Promise<void> {
    return this.unit.run(async () => {
      const { goals, title } = await this.byId(projectId, id);
      if (goals > 0) throw problem('workshop-has-goals');
      await this.workshops.remove(projectId, id, revision);
      await this.activity.record(projectId, { by, action: 'workshop.deleted', subjectId: id, facts: { title } });
    });
  }

  private async view(projectId: string, found: readonly WorkshopEntity[]): Promise<Workshop[]> {
    const chosen = await this.workshops.themes(projectId);
    const goals = await this.goals.countByWorkshop(projectId);
    const themes = new Map((await this.themes.list(projectId)).map((theme) => [theme.id, theme]));
    return found.map(({ id, title, day, place, revision }) => ({
      id,
      title,
      day,
      place,
      revision,
      themes: (chosen.get(id) ?? []).flatMap((themeId) => {
        const theme = themes.get(themeId);
        return theme === undefined ? [] : [{ id: theme.id, title: theme.title, status: theme.status }];
      }),
      goals: goals.get(id) ?? 0,
    }));
  }
}
