import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ReasonRequest } from '#collect';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ErasureService } from './erasure.service.ts';

/**
 * Deletes responses for good. It has the permission of the disclosure: who answers for the data of single persons
 * tells them what is stored and deletes it.
 */
@Controller('api/projects/:project/rounds/:round')
@Access(can.exportData)
export class ErasureController {
  constructor(private readonly erasure: ErasureService) {}

  /** All that was answered through a personal link of a pseudonymous project; the link has to be renewed afterwards. */
  @Post('invitations/:id/erasure')
  @HttpCode(204)
  eraseThroughLink(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.erasure.throughLink(projectId, round, id, { reason, by: userId });
  }

  /** One response, in a project of either mode. */
  @Post('responses/:id/erasure')
  @HttpCode(204)
  eraseOne(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    return this.erasure.one(projectId, round, id, { reason, by: userId });
  }
}
