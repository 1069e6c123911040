import { Body, Controller, Delete, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, IdPipe, type ProjectContext } from '#platform';
import { CodingDto, JudgementDto, PutCodingDto } from './coding.dto.ts';
import { CodingsService } from './codings.service.ts';

@ApiTags('coding')
@Controller('api/projects/:project/codings')
export class CodingsController {
  constructor(private readonly codings: CodingsService) {}

  /** Gives a range of a source a code, under an id that the client made; the same call again changes nothing. */
  @Put(':id')
  @Access(can.codeSegments)
  put(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { stance = null, stair = null, ...place }: PutCodingDto,
  ): Promise<CodingDto> {
    return this.codings.put(projectId, { id, ...place, stance, stair }, userId);
  }

  /** Changes stance or step of one's own coding. */
  @Patch(':id')
  @Access(can.codeSegments)
  judge(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() judgement: JudgementDto,
  ): Promise<CodingDto> {
    return this.codings.judge(projectId, id, judgement, userId);
  }

  /** Takes a coding back: one's own, and as lead also those of others. */
  @Delete(':id')
  @HttpCode(204)
  @Access(can.codeSegments)
  remove(
    @CurrentProject() { projectId, role }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.codings.remove(projectId, id, userId, role);
  }
}
