import { Injectable } from '@nestjs/common';
import { ActorGroupsService, ResponsesService } from '#collect';
import {
  type ActorGroup,
  choosePublicQuotes,
  problem,
  type Publication,
  publishFigures,
  type PublicQuote,
  type PublishedTheme,
  topLevels,
} from '#domain';
import { ProjectsService } from '#people';
import { ThemeChanges } from './theme-changes.ts';
import { figuresOf } from './theme-figures.ts';
import { type FigureRow, ThemeFiguresRepository } from './theme-figures.repository.ts';
import { type ChosenQuote, ThemeQuotesRepository } from './theme-quotes.repository.ts';
import { type Theme } from './theme-view.ts';

/** A theme with what may be shown of it to anybody: the figures and quotes have passed the smallest cell. */
export interface AnalysedTheme {
  theme: Theme;
  figures: PublishedTheme;
  /** All that may leave the system, in the order the team chose. */
  quotes: PublicQuote[];
}

/** What all themes of a project are measured by. */
export interface AnalysisBasis extends Publication {
  /** Actor groups of the top level, in the project's order. */
  groups: ActorGroup[];
}

export interface Analysis {
  basis: AnalysisBasis;
  themes: AnalysedTheme[];
}

/** Themes with their figures and quotes, as they may leave the system. */
@Injectable()
export class AnalysisService {
  constructor(
    private readonly projects: ProjectsService,
    private readonly actorGroups: ActorGroupsService,
    private readonly responses: ResponsesService,
    private readonly themes: ThemeChanges,
    private readonly figures: ThemeFiguresRepository,
    private readonly quotes: ThemeQuotesRepository,
  ) {}

  /** All themes in their order. Takes seconds where a project has a million codings, off the event loop. */
  async ofProject(projectId: string): Promise<Analysis> {
    const [{ basis, tree }, themes, figures, quotes] = await Promise.all([
      this.basis(projectId),
      this.themes.all(projectId),
      this.figures.ofProject(projectId),
      this.quotes.chosen(projectId),
    ]);
    return { basis, themes: themes.map((theme) => analysed(theme, figures, quotes, basis, tree)) };
  }

  /** @throws not-found */
  async ofTheme(projectId: string, themeId: string): Promise<{ basis: AnalysisBasis; theme: AnalysedTheme }> {
    const [{ basis, tree }, theme, figures, quotes] = await Promise.all([
      this.basis(projectId),
      this.themes.one(projectId, themeId),
      this.figures.ofTheme(projectId, themeId),
      this.quotes.chosen(projectId, themeId),
    ]);
    return { basis, theme: analysed(theme, figures, quotes, basis, tree) };
  }

  private async basis(projectId: string): Promise<{ basis: AnalysisBasis; tree: ActorGroup[] }> {
    const [project, tree, participants] = await Promise.all([
      this.projects.byId(projectId),
      this.actorGroups.tree(projectId),
      this.responses.countParticipants(projectId),
    ]);
    if (project === undefined) throw problem('not-found');
    const groups = tree.filter(({ parentId }) => parentId === null).sort((a, b) => a.position - b.position);
    const groupKeys = groups.map(({ key }) => key);
    return { basis: { participants, groupKeys, k: project.smallestCell, groups }, tree };
  }
}

function analysed(
  theme: Theme,
  figureRows: readonly FigureRow[],
  chosen: readonly ChosenQuote[],
  basis: AnalysisBasis,
  tree: readonly ActorGroup[],
): AnalysedTheme {
  const tops = topLevels(tree);
  const topLevelKey = (groupId: string) => tops.get(groupId)?.key ?? null;
  const rows = figureRows.filter(({ themeId }) => themeId === theme.id);
  const figures = publishFigures(figuresOf(rows, topLevelKey), basis);
  const candidates = chosen
    .filter(({ themeId }) => themeId === theme.id)
    .map(({ segmentId, text, permission, groupId, place }) => ({
      segmentId,
      text,
      permission,
      groupKey: groupId === null ? null : topLevelKey(groupId),
      chosen: place,
    }));
  return { theme, figures, quotes: choosePublicQuotes(candidates, figures, candidates.length) };
}
