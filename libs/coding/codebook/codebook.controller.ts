import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, IdPipe, type ProjectContext } from '#platform';
import {
  CodebookDto,
  CodeDto,
  CodeHistoryDto,
  CreateCodeDto,
  EditCodeDto,
  MergeCodeDto,
  MoveCodeDto,
  RevisionDto,
} from './code.dto.ts';
import { CodebookService } from './codebook.service.ts';
import { MergesService } from './merges.service.ts';

@ApiTags('coding')
@Controller('api/projects/:project/codes')
export class CodebookController {
  constructor(
    private readonly codebook: CodebookService,
    private readonly merges: MergesService,
  ) {}

  @Get()
  @Access(can.viewProject)
  async codebookOf(@CurrentProject() { projectId }: ProjectContext): Promise<CodebookDto> {
    const [version, items] = await Promise.all([this.codebook.version(projectId), this.codebook.codes(projectId)]);
    return { version, items };
  }

  @Get(':id/history')
  @Access(can.viewProject)
  async history(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('id', IdPipe) id: string,
  ): Promise<CodeHistoryDto> {
    const changes = await this.codebook.history(projectId, id);
    return { items: changes.map(({ content, ...change }) => ({ ...change, ...content })) };
  }

  /** Adds a code under an id that the client made; the same call again changes nothing. */
  @Put(':id')
  @Access(can.editCodebook)
  create(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { parentId = null, ...text }: CreateCodeDto,
  ): Promise<CodeDto> {
    const empty = { definition: '', includeWhen: '', excludeWhen: '', example: '' };
    return this.codebook.create(projectId, { id, parentId, ...empty, ...text }, userId);
  }

  @Patch(':id')
  @Access(can.editCodebook)
  edit(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision, ...text }: EditCodeDto,
  ): Promise<CodeDto> {
    return this.codebook.edit(projectId, id, revision, text, userId);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Access(can.editCodebook)
  move(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { parentId = null, ...place }: MoveCodeDto,
  ): Promise<CodeDto> {
    return this.codebook.move(projectId, id, { parentId, ...place }, userId);
  }

  /** Takes a code out of use; what was coded with it stays. */
  @Post(':id/archive')
  @HttpCode(200)
  @Access(can.editCodebook)
  archive(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: RevisionDto,
  ): Promise<CodeDto> {
    return this.codebook.archive(projectId, id, revision, userId);
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Access(can.editCodebook)
  restore(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: RevisionDto,
  ): Promise<CodeDto> {
    return this.codebook.restore(projectId, id, revision, userId);
  }

  /** Merges this code into another, which takes over its codings. */
  @Post(':id/merge')
  @HttpCode(200)
  @Access(can.editCodebook)
  merge(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { into, revision }: MergeCodeDto,
  ): Promise<CodeDto> {
    return this.merges.merge(projectId, id, into, revision, userId);
  }

  /** Takes a merge back. */
  @Post(':id/unmerge')
  @HttpCode(200)
  @Access(can.editCodebook)
  unmerge(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: RevisionDto,
  ): Promise<CodeDto> {
    return this.merges.unmerge(projectId, id, revision, userId);
  }

  /** Deletes a code that was never used. */
  @Delete(':id')
  @HttpCode(204)
  @Access(can.editCodebook)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.codebook.remove(projectId, id, userId);
  }
}
