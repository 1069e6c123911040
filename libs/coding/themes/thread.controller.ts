import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ThemeHistoryDto } from './theme.dto.ts';
import { ThemeHistory } from './theme-history.service.ts';
import { PassagesQueryDto, SourceThreadDto, ThemePassagesDto } from './thread.dto.ts';
import { ThreadService } from './thread.service.ts';

@ApiTags('themes')
@Controller('api/projects/:project')
export class ThreadController {
  constructor(
    private readonly thread: ThreadService,
    private readonly histories: ThemeHistory,
  ) {}

  /** The passages of a theme with their questions and groups, a page at a time. */
  @Get('themes/:theme/passages')
  @Access(can.viewAnswers)
  passages(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('theme', IdPipe) id: string,
    @Query() { after, limit = 50, stance, quotable }: PassagesQueryDto,
  ): Promise<ThemePassagesDto> {
    return this.thread.statements(projectId, id, { after, limit, stance, quotable: quotable === 'true' });
  }

  /** A whole answer with its codes and the themes they are condensed into. */
  @Get('sources/:source/thread')
  @Access(can.viewAnswers)
  ofSource(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('source', IdPipe) id: string,
  ): Promise<SourceThreadDto> {
    return this.thread.ofSource(projectId, id);
  }

  /** What a theme was at each of its changes, the latest first. */
  @Get('themes/:theme/history')
  @Access(can.viewProject)
  async history(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('theme', IdPipe) id: string,
  ): Promise<ThemeHistoryDto> {
    return { items: await this.histories.of(projectId, id) };
  }
}
