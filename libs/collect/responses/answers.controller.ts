import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { attachment } from '#domain';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ResponseAnswer, ResponsesAnswer, StoredFileQuery } from './answers.dto.ts';
import { AnswersService } from './answers.service.ts';

/** Responses for the team to read. */
@Controller('api/projects/:project/rounds/:round/responses')
@Access(can.viewAnswers)
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get()
  async list(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<ResponsesAnswer> {
    return { items: await this.answers.list(projectId, round) };
  }

  @Get(':id')
  one(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<ResponseAnswer> {
    return this.answers.one(projectId, round, id);
  }

  /** A file or signature to take along, as the person who answers has sent it. It is never opened here. */
  @Get(':id/file')
  @Access(can.exportData)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Query() { place = '' }: StoredFileQuery,
  ): Promise<StreamableFile> {
    const { name, base64 } = await this.answers.file(projectId, round, id, place, userId);
    const type = 'application/octet-stream';
    return new StreamableFile(Buffer.from(base64, 'base64'), { type, disposition: attachment(name) });
  }
}
