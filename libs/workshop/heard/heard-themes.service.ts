import { Injectable } from '@nestjs/common';
import { type Analysis, AnalysisService, figuresView, quotesView, ThemeQuestionsService } from '#coding';
import { problem } from '#domain';
import { ProjectsService } from '#people';
import { GoalsService } from '../goals/goals.service.ts';
import { WorkshopsService } from '../workshops/workshops.service.ts';
import { type GoalThreadAnswer, type HeardTheme, type PacketAnswer } from './heard.dto.ts';

/** Themes with what may be shown of the voices behind them: for the sheets of a workshop and the thread of a goal. */
@Injectable()
export class HeardThemes {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly questions: ThemeQuestionsService,
    private readonly goals: GoalsService,
    private readonly workshops: WorkshopsService,
    private readonly projects: ProjectsService,
  ) {}

  /** From a goal to its themes, their figures, quotes and questions. @throws not-found */
  async ofGoal(projectId: string, goalId: string): Promise<GoalThreadAnswer> {
    const goal = await this.goals.byId(projectId, goalId);
    const { smallestCell } = await this.project(projectId);
    return { goal, smallestCell, themes: await this.themes(projectId, goal.themes) };
  }

  /** What is printed for a workshop. @throws not-found */
  async packet(projectId: string, workshopId: string): Promise<PacketAnswer> {
    const workshop = await this.workshops.byId(projectId, workshopId);
    const { id, title, municipality, smallestCell } = await this.project(projectId);
    const themes = await this.themes(projectId, workshop.themes);
    return { workshop, smallestCell, project: { id, title }, municipality, themes };
  }

  private async themes(projectId: string, wanted: readonly { id: string }[]): Promise<HeardTheme[]> {
    const { basis, themes } = await this.analysed(
      projectId,
      wanted.map(({ id }) => id),
    );
    const goals = await this.goals.list(projectId);
    const questions = await this.questions.ofThemes(projectId, themes, basis.k);
    return themes.map((analysed) => {
      const { id, title, definition, summary, status, openQuestions, candidateGoals } = analysed.theme;
      return {
        id,
        title,
        definition,
        summary,
        status,
        openQuestions,
        candidateGoals,
        figures: figuresView(analysed, basis),
        quotes: quotesView(analysed, basis),
        questions: questions.get(id) ?? [],
        goals: goals
          .filter((goal) => goal.themes.some((theme) => theme.id === id))
          .map((goal) => ({ id: goal.id, title: goal.title })),
      };
    });
  }

  /** In the order wanted. One theme is counted by itself, several in one pass over the project. */
  private async analysed(projectId: string, ids: readonly string[]): Promise<Pick<Analysis, 'basis' | 'themes'>> {
    const [first, ...others] = ids;
    if (first !== undefined && others.length === 0) {
      const { basis, theme } = await this.analysis.ofTheme(projectId, first);
      return { basis, themes: [theme] };
    }
    const { basis, themes } = await this.analysis.ofProject(projectId);
    const byId = new Map(themes.map((analysed) => [analysed.theme.id, analysed]));
    return { basis, themes: ids.flatMap((id) => byId.get(id) ?? []) };
  }

  private async project(projectId: string) {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    return project;
  }
}
