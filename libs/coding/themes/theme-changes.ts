import { Injectable } from '@nestjs/common';
import { orderedWithDepth, problem } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { CodebookService } from '../codebook/codebook.service.ts';
import { type ThemeEntity, type ThemeVersionContent } from './theme.entity.ts';
import { type Theme } from './theme-view.ts';
import { ThemesRepository } from './themes.repository.ts';

export interface ThemeDeed {
  /** The user who did it. */
  by: string;
  /** In the words of the activity: `theme.edited`. */
  action: string;
  /** The revision the change is based on; left out where the change holds whatever else was changed. */
  revision?: number;
  facts?: Record<string, string | number | boolean | null>;
}

/** Reads themes whole and writes every change of one as a version of its own. */
@Injectable()
export class ThemeChanges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: ThemesRepository,
    private readonly codebook: CodebookService,
    private readonly activity: ActivityService,
  ) {}

  /** All themes of a project in their order. */
  async all(projectId: string): Promise<Theme[]> {
    const [rows, assigned, codes] = await Promise.all([
      this.repository.all(projectId),
      this.repository.codes(projectId),
      this.codebook.codes(projectId),
    ]);
    const byTheme = new Map<string, { id: string; name: string }[]>(rows.map(({ id }) => [id, []]));
    for (const { code } of orderedWithDepth(codes)) {
      byTheme.get(assigned.get(code.id) ?? '')?.push({ id: code.id, name: code.name });
    }
    return rows.map((row, index) => asTheme(row, index + 1, byTheme.get(row.id) ?? []));
  }

  /** @throws not-found */
  async one(projectId: string, id: string): Promise<Theme> {
    const theme = (await this.all(projectId)).find((candidate) => candidate.id === id);
    if (theme === undefined) throw problem('not-found');
    return theme;
  }

  /** Changes a theme, remembers the version and who made it. @throws not-found, changed-meanwhile */
  change(
    projectId: string,
    id: string,
    deed: ThemeDeed,
    work: (before: Theme) => Promise<Partial<ThemeEntity>> | Partial<ThemeEntity>,
  ): Promise<Theme> {
    return this.unit.run(async () => {
      const before = await this.one(projectId, id);
      if (deed.revision !== undefined && deed.revision !== before.revision) throw problem('changed-meanwhile');
      await this.repository.change(projectId, id, before.revision, await work(before));
      return this.remember(projectId, id, deed);
    });
  }

  /** Writes down the theme as it is now. Belongs inside of the unit that changed it. */
  async remember(projectId: string, id: string, deed: ThemeDeed, more: { removed?: true } = {}): Promise<Theme> {
    const theme = await this.one(projectId, id);
    const { title, definition, summary, status, openQuestions, candidateGoals, codes, revision } = theme;
    const quotes = await this.repository.quotes(projectId, id);
    const statement = { title, definition, summary, status, openQuestions, candidateGoals };
    const content: ThemeVersionContent = { ...statement, codes, quotes, ...more };
    const number = more.removed === true ? revision + 1 : revision;
    await this.repository.remember(projectId, id, number, deed.by, content);
    const facts = { revision: number, ...deed.facts };
    await this.activity.record(projectId, { by: deed.by, action: deed.action, subjectId: id, facts });
    return theme;
  }
}

function asTheme(row: ThemeEntity, position: number, codes: Theme['codes']): Theme {
  const { id, title, definition, summary, status, openQuestions, candidateGoals, revision } = row;
  return { id, position, title, definition, summary, status, openQuestions, candidateGoals, revision, codes };
}
