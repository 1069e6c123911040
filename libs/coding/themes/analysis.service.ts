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
import { AnalysisReader } from '#platform';
import { CodebookService } from '../codebook/codebook.service.ts';
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

/** An analysis as the data was at one moment. */
export interface Analysis {
  basis: AnalysisBasis;
  /** The version of the codebook that the themes are made of. */
  codebookVersion: number;
  themes: AnalysedTheme[];
}

/** Themes with their figures and quotes, as they may leave the system. */
@Injectable()
export class AnalysisService {
  constructor(
    private readonly reader: AnalysisReader,
    private readonly projects: ProjectsService,
    private readonly actorGroups: ActorGroupsService,
    private readonly responses: ResponsesService,
    private readonly codebook: CodebookService,
    private readonly themes: ThemeChanges,
    private readonly figures: ThemeFiguresRepository,
    private readonly quotes: ThemeQuotesRepository,
  ) {}

  /** All themes in their order. Takes seconds where a project has a million codings, off the event loop. */
  async ofProject(projectId: string): Promise<Analysis> {
    const [stored, counted] = await this.reader.together(
      async () => ({
        ...(await this.measures(projectId)),
        codebookVersion: await this.codebook.version(projectId),
        themes: await this.themes.all(projectId),
        quotes: await this.quotes.chosen(projectId),
      }),
      async () => ({
        participants: await this.responses.countParticipants(projectId),
        figures: await this.figures.ofProject(projectId),
      }),
    );
    const { tree, themes, quotes, codebookVersion } = stored;
    const basis = basisOf(stored, counted.participants);
    const analysedThemes = themes.map((theme) => analysed(theme, counted.figures, quotes, basis, tree));
    return { basis, codebookVersion, themes: analysedThemes };
  }

  /** @throws not-found */
  async ofTheme(projectId: string, themeId: string): Promise<{ basis: AnalysisBasis; theme: AnalysedTheme }> {
    const [stored, counted] = await this.reader.together(
      async () => ({
        ...(await this.measures(projectId)),
        theme: await this.themes.one(projectId, themeId),
        quotes: await this.quotes.chosen(projectId, themeId),
      }),
      async () => ({
        participants: await this.responses.countParticipants(projectId),
        figures: await this.figures.ofTheme(projectId, themeId),
      }),
    );
    const basis = basisOf(stored, counted.participants);
    return { basis, theme: analysed(stored.theme, counted.figures, stored.quotes, basis, stored.tree) };
  }

  private async measures(projectId: string): Promise<Measures> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    return { k: project.smallestCell, tree: await this.actorGroups.tree(projectId) };
  }
}

interface Measures {
  k: number;
  tree: ActorGroup[];
}

function basisOf({ k, tree }: Measures, participants: number): AnalysisBasis {
  const groups = tree.filter(({ parentId }) => parentId === null).sort((a, b) => a.position - b.position);
  return { participants, groupKeys: groups.map(({ key }) => key), k, groups };
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
