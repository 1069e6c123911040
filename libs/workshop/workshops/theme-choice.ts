import { Injectable } from '@nestjs/common';
import { ThemesService } from '#coding';
import { problem, refusedThemes } from '#domain';

/** Whether the themes that somebody chose can be taken; a workshop and a goal ask alike. */
@Injectable()
export class ThemeChoice {
  constructor(private readonly themes: ThemesService) {}

  /**
   * The names of the themes of a choice, in its order.
   *
   * @param taken themes that may stay although they are drafts again
   * @throws theme-unknown, theme-still-a-draft
   */
  async take(
    projectId: string,
    wanted: readonly string[],
    taken: readonly string[],
  ): Promise<{ id: string; title: string }[]> {
    const all = await this.themes.list(projectId);
    const titles = new Map(all.map(({ id, title }) => [id, title]));
    const [refused] = refusedThemes(wanted, all, new Set(taken));
    if (refused?.reason === 'unknown') throw problem('theme-unknown');
    if (refused !== undefined) throw problem('theme-still-a-draft', { theme: titles.get(refused.themeId) ?? '' });
    return wanted.map((id) => ({ id, title: titles.get(id) ?? '' }));
  }
}
