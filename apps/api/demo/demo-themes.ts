import { Injectable } from '@nestjs/common';
import { type Theme, ThemeQuotesService, ThemesService } from '#coding';
import { GoalsService, WorkshopsService } from '#workshop';
import { type DemoContent } from './content.ts';
import { demoId } from './demo-id.ts';
import { findQuote } from './quotes.ts';

/** What became of the demo's codes: themes, a goal workshop and the goals that it developed. */
@Injectable()
export class DemoThemes {
  constructor(
    private readonly themes: ThemesService,
    private readonly quotes: ThemeQuotesService,
    private readonly workshops: WorkshopsService,
    private readonly goals: GoalsService,
  ) {}

  /** @param coder whose codings the quotes are */
  async make(projectId: string, content: DemoContent, by: string, coder: string): Promise<void> {
    for (const theme of [...content.themes].sort((one, other) => one.position - other.position)) {
      await this.makeTheme(projectId, theme, by);
      const quotes = theme.quotes.map((quote) => findQuote(content, theme.codes, quote));
      const codings = quotes.map(({ where, start, code }) => demoId('coding', where, String(start), code, coder));
      await this.quotes.choose(projectId, demoId('theme', theme.key), codings, by);
    }
    await this.makeWorkshop(projectId, content, by);
  }

  private async makeTheme(projectId: string, wanted: DemoContent['themes'][number], by: string): Promise<void> {
    const { key, title, definition, summary, openQuestions, candidateGoals, codes, status } = wanted;
    const codeIds = codes.map((code) => demoId('code', code));
    const statement = { title, definition, summary, openQuestions, candidateGoals };
    let theme: Theme = await this.themes.create(projectId, { id: demoId('theme', key), ...statement, codeIds }, by);
    for (const step of status === 'released'
      ? (['ready', 'released'] as const)
      : status === 'ready'
        ? (['ready'] as const)
        : []) {
      theme = await this.themes.setStatus(projectId, theme.id, theme.revision, step, by);
    }
  }

  private async makeWorkshop(projectId: string, { workshop, goals }: DemoContent, by: string): Promise<void> {
    const { title, date, place } = workshop;
    const made = await this.workshops.create(projectId, { id: demoId('workshop'), title, day: date, place }, by);
    const themeIds = workshop.themes.map((key) => demoId('theme', key));
    await this.workshops.change(projectId, made.id, made.revision, { themeIds }, by);
    for (const goal of goals) {
      const id = demoId('goal', goal.title);
      const linked = goal.themes.map((key) => demoId('theme', key));
      const { statement, stair } = goal;
      await this.goals.record(
        projectId,
        { id, workshopId: made.id, title: goal.title, statement, stair, themeIds: linked },
        by,
      );
    }
  }
}
