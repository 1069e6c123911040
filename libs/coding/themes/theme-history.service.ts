import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { UsersService } from '#people';
import { type ThemeVersion } from './theme-view.ts';
import { ThemesRepository } from './themes.repository.ts';

/** What a theme was at each of its changes. */
@Injectable()
export class ThemeHistory {
  constructor(
    private readonly repository: ThemesRepository,
    private readonly users: UsersService,
  ) {}

  /** The latest first; also of a theme that was removed. @throws not-found */
  async of(projectId: string, id: string): Promise<ThemeVersion[]> {
    const rows = await this.repository.history(projectId, id);
    if (rows.length === 0) throw problem('not-found');
    const names = await this.users.namesOf(rows.flatMap(({ userId }) => userId ?? []));
    return rows.map(({ revision, at, userId, content }) => ({
      ...content,
      revision,
      at,
      by: userId === null ? null : (names.get(userId) ?? null),
    }));
  }
}
