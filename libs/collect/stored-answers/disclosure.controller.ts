import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { DisclosureAnswer } from './disclosure.dto.ts';
import { DisclosureService } from './disclosure.service.ts';
import { ReasonRequest } from './reason.dto.ts';

/**
 * What is stored of one person, when she asks. As with the files of single responses, data of a person leave the
 * team by it, so that whoever may take these along may do this: the lead.
 */
@Controller('api/projects/:project/rounds/:round/invitations')
@Access(can.exportData)
export class DisclosureController {
  constructor(private readonly disclosure: DisclosureService) {}

  /** What was submitted through a personal link of a pseudonymous project. That somebody asked is recorded. */
  @Post(':id/disclosure')
  @HttpCode(200)
  disclose(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<DisclosureAnswer> {
    return this.disclosure.throughLink(projectId, round, id, { reason, by: userId });
  }
}
