import { Injectable } from '@nestjs/common';
import { missingForStep, problem, type ThemeStatus } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { ThemeChanges } from './theme-changes.ts';
import { type Theme, type ThemeStatement } from './theme-view.ts';
import { ThemeCodesService } from './theme-codes.service.ts';
import { ThemesRepository } from './themes.repository.ts';

export interface NewTheme extends Partial<ThemeStatement> {
  /** Made by the client (UUIDv7), so that a repeated call is the same call. */
  id: string;
  title: string;
  /** Codes to condense; each must be in no other theme. */
  codeIds?: readonly string[];
}

/** Themes: what codes are condensed into. Every change of one is a version of its own. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: ThemesRepository,
    private readonly changes: ThemeChanges,
    private readonly codes: ThemeCodesService,
    private readonly activity: ActivityService,
  ) {}

  /** In the project's order. */
  list(projectId: string): Promise<Theme[]> {
    return this.changes.all(projectId);
  }

  /** @throws not-found */
  byId(projectId: string, id: string): Promise<Theme> {
    return this.changes.one(projectId, id);
  }

  /** Adds a theme at the end of the list. The same call again changes nothing. */
  create(projectId: string, { id, codeIds = [], ...statement }: NewTheme, by: string): Promise<Theme> {
    return this.unit.run(async () => {
      const rows = await this.repository.all(projectId);
      if (rows.some((row) => row.id === id)) return this.changes.one(projectId, id);
      const position = 1 + Math.max(0, ...rows.map((row) => row.position));
      const empty = { definition: '', summary: '', openQuestions: [], candidateGoals: [] };
      const row = { ...empty, ...statement, id, position, status: 'draft' as const, revision: 1 };
      await this.repository.insert(projectId, row);
      await this.codes.take(projectId, id, codeIds);
      return this.changes.remember(projectId, id, { by, action: 'theme.created' });
    });
  }

  /** @throws not-found, changed-meanwhile */
  edit(projectId: string, id: string, revision: number, to: Partial<ThemeStatement>, by: string): Promise<Theme> {
    return this.changes.change(projectId, id, { by, action: 'theme.edited', revision }, () => to);
  }

  /**
   * Takes a theme a step on or back.
   * @throws not-found, changed-meanwhile, theme-step-unknown, theme-needs-definition, theme-needs-codes
   */
  setStatus(projectId: string, id: string, revision: number, status: ThemeStatus, by: string): Promise<Theme> {
    return this.changes.change(projectId, id, { by, action: `theme.${status}`, revision }, (before) => {
      const ready = { definition: before.definition, codes: before.codes.length };
      const missing = missingForStep(before.status, status, ready);
      if (missing === null) throw problem('theme-step-unknown');
      if (missing.includes('definition')) throw problem('theme-needs-definition', { title: before.title });
      if (missing.includes('codes')) throw problem('theme-needs-codes', { title: before.title });
      return { status };
    });
  }

  /** Puts a theme at a place of the list, counted from 1; what stands there and after it moves on. */
  move(projectId: string, id: string, position: number, by: string): Promise<Theme[]> {
    return this.unit.run(async () => {
      const rows = await this.repository.all(projectId);
      const moved = rows.find((row) => row.id === id);
      if (moved === undefined) throw problem('not-found');
      const order = rows.filter((row) => row.id !== id);
      order.splice(position - 1, 0, moved);
      for (const [index, row] of order.entries()) {
        if (row.position !== index + 1) await this.repository.place(projectId, row.id, index + 1);
      }
      await this.activity.record(projectId, { by, action: 'theme.moved', subjectId: id, facts: { position } });
      return this.changes.all(projectId);
    });
  }

  /** Removes a draft; its versions stay. @throws not-found, theme-not-draft */
  remove(projectId: string, id: string, by: string): Promise<void> {
    return this.unit.run(async () => {
      const theme = await this.changes.one(projectId, id);
      if (theme.status !== 'draft') throw problem('theme-not-draft', { title: theme.title });
      await this.changes.remember(projectId, id, { by, action: 'theme.removed' }, { removed: true });
      await this.repository.remove(projectId, id);
    });
  }
}
