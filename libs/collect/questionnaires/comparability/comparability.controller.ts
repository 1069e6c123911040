import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ChangesAnswer, ChangesQuery, ComparabilityRequest } from './comparability.dto.ts';
import { ComparabilityService } from './comparability.service.ts';

/** What a version of a questionnaire changes, and whether answers stay comparable. */
@Controller('api/projects/:project/questionnaire-versions/:version')
export class ComparabilityController {
  constructor(private readonly comparability: ComparabilityService) {}

  /** What it changes since the version before, or since another earlier one. */
  @Get('changes')
  @Access(can.viewProject)
  changes(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('version', IdPipe) version: string,
    @Query() { against }: ChangesQuery,
  ): Promise<ChangesAnswer> {
    return this.comparability.ofVersion(projectId, version, against);
  }

  /** Decides which questions stay comparable, all or none. Also after publishing: the response export follows. */
  @Put('comparability')
  @Access(can.manageQuestionnaires)
  decide(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('version', IdPipe) version: string,
    @Body() { decisions }: ComparabilityRequest,
  ): Promise<ChangesAnswer> {
    return this.comparability.decide(projectId, version, decisions, userId);
  }
}
