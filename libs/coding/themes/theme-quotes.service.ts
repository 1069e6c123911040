import { Injectable } from '@nestjs/common';
import { problem, verbatimPermission } from '#domain';
import { type Theme } from './theme-view.ts';
import { ThemeChanges } from './theme-changes.ts';
import { type ChosenQuote, ThemeQuotesRepository } from './theme-quotes.repository.ts';
import { ThemesRepository } from './themes.repository.ts';

/** The passages that stand for a theme. A person chooses each: nothing that nobody has read leaves the system. */
@Injectable()
export class ThemeQuotesService {
  constructor(
    private readonly repository: ThemesRepository,
    private readonly quotes: ThemeQuotesRepository,
    private readonly changes: ThemeChanges,
  ) {}

  /** The chosen passages of a theme in their order. @throws not-found */
  async chosen(projectId: string, themeId: string): Promise<ChosenQuote[]> {
    await this.changes.one(projectId, themeId);
    return this.quotes.chosen(projectId, themeId);
  }

  /**
   * Chooses the quotes of a theme, in this order, in place of those chosen before.
   *
   * @param codingIds codings with a code of the theme, of answers that may be quoted word for word
   * @throws not-found, quote-not-of-theme, quote-not-permitted
   */
  choose(projectId: string, themeId: string, codingIds: readonly string[], by: string): Promise<Theme> {
    const facts = { quotes: codingIds.length };
    return this.changes.change(projectId, themeId, { by, action: 'theme.quotes-chosen', facts }, async () => {
      const passages = await this.quotes.passages(projectId, themeId, codingIds);
      const found = new Set(passages.map(({ codingId }) => codingId));
      if (codingIds.some((id) => !found.has(id))) throw problem('quote-not-of-theme');
      if (passages.some(({ permission }) => permission !== verbatimPermission)) throw problem('quote-not-permitted');
      await this.repository.replaceQuotes(projectId, themeId, [...new Set(codingIds)]);
      return {};
    });
  }
}
