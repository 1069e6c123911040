import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, IdPipe, type ProjectContext } from '#platform';
import { figuresView, quotesView } from './analysis-view.ts';
import { ChooseQuotesDto, ChosenQuotesDto, ProjectFiguresDto, ThemeAnalysisDto } from './analysis.dto.ts';
import { AnalysisService } from './analysis.service.ts';
import { ThemeDto } from './theme.dto.ts';
import { ThemeQuotesService } from './theme-quotes.service.ts';

@ApiTags('themes')
@Controller('api/projects/:project')
export class AnalysisController {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly quotes: ThemeQuotesService,
  ) {}

  /** The figures of all themes. They take longer than the themes themselves. */
  @Get('theme-figures')
  @Access(can.viewProject)
  async figures(@CurrentProject() { projectId }: ProjectContext): Promise<ProjectFiguresDto> {
    const { basis, themes } = await this.analysis.ofProject(projectId);
    return { smallestCell: basis.k, items: themes.map((theme) => figuresView(theme, basis)) };
  }

  /** The figures of one theme, and the quotes that may leave the system. */
  @Get('themes/:theme/figures')
  @Access(can.viewProject)
  async figuresOfTheme(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('theme', IdPipe) id: string,
  ): Promise<ThemeAnalysisDto> {
    const { basis, theme } = await this.analysis.ofTheme(projectId, id);
    return { smallestCell: basis.k, figures: figuresView(theme, basis), quotes: quotesView(theme, basis) };
  }

  /** The passages that the team chose, whether or not they may be shown yet. */
  @Get('themes/:theme/quotes')
  @Access(can.viewAnswers)
  async chosenQuotes(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('theme', IdPipe) id: string,
  ): Promise<ChosenQuotesDto> {
    const chosen = await this.quotes.chosen(projectId, id);
    return { items: chosen.map(({ codingId, segmentId, text }) => ({ codingId, segmentId, text })) };
  }

  /** Chooses the quotes of a theme in place of those chosen before. */
  @Put('themes/:theme/quotes')
  @Access(can.editThemes)
  chooseQuotes(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('theme', IdPipe) id: string,
    @Body() { codingIds }: ChooseQuotesDto,
  ): Promise<ThemeDto> {
    return this.quotes.choose(projectId, id, codingIds, userId);
  }
}
