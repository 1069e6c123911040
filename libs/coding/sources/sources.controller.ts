import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentProject, type ProjectContext } from '#platform';
import { CoverageService } from './coverage.service.ts';
import { CaughtUpDto, QuestionCoveragesDto, SourcePageDto, SourcePageQueryDto } from './source.dto.ts';
import { ReadingService } from './reading.service.ts';
import { SourcesService } from './sources.service.ts';

@ApiTags('coding')
@Controller('api/projects/:project/sources')
export class SourcesController {
  constructor(
    private readonly sources: SourcesService,
    private readonly reading: ReadingService,
    private readonly coverage: CoverageService,
  ) {}

  /** Makes sources of the answers that have been accepted since the last time. */
  @Post('catch-up')
  @HttpCode(200)
  @Access(can.codeSegments)
  async catchUp(@CurrentProject() { projectId }: ProjectContext): Promise<CaughtUpDto> {
    return { sources: await this.sources.catchUp(projectId) };
  }

  /** The open questions, and how far the coding of their answers has come. */
  @Get('questions')
  @Access(can.viewAnswers)
  async questions(@CurrentProject() { projectId }: ProjectContext): Promise<QuestionCoveragesDto> {
    return { items: await this.coverage.questions(projectId) };
  }

  /** The answers to one question, a page at a time. */
  @Get()
  @Access(can.viewAnswers)
  page(
    @CurrentProject() { projectId }: ProjectContext,
    @Query() { questionnaire, question, after, limit = 200 }: SourcePageQueryDto,
  ): Promise<SourcePageDto> {
    return this.reading.page(projectId, { questionnaireId: questionnaire, question, after, limit });
  }
}
