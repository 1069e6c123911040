import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { DecisionRequest, QuarantineAnswer, QuarantinedAnswer, RepairRequest } from './quarantine.dto.ts';
import { RepairService } from './repair.service.ts';
import { QuarantineService } from './quarantine.service.ts';

/** Responses that did not pass the judge, and what the team decides about them. */
@Controller('api/projects/:project/rounds/:round/quarantine')
@Access(can.reviewQuarantine)
export class QuarantineController {
  constructor(
    private readonly quarantine: QuarantineService,
    private readonly repairs: RepairService,
  ) {}

  @Get()
  async list(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<QuarantineAnswer> {
    return { items: await this.quarantine.list(projectId, round) };
  }

  @Get(':id')
  one(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<QuarantinedAnswer> {
    return this.quarantine.one(projectId, round, id);
  }

  /** Asks the judge once more; accepts what passes now, and otherwise gives the reasons of today. */
  @Post(':id/judge')
  @HttpCode(200)
  judgeAgain(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<QuarantinedAnswer> {
    return this.quarantine.judgeAgain(projectId, round, id, userId);
  }

  /** Mends answers and accepts them if the judge does; otherwise gives the reasons that are left. */
  @Post(':id/repair')
  @HttpCode(200)
  repair(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { changes, note, anyway }: RepairRequest,
  ): Promise<QuarantinedAnswer> {
    return this.repairs.repair(projectId, round, id, { changes, note, anyway, by: userId });
  }

  /** Accepts answers although the judge refused them. */
  @Post(':id/accept')
  @HttpCode(200)
  acceptAnyway(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { note }: DecisionRequest,
  ): Promise<QuarantinedAnswer> {
    return this.quarantine.acceptAnyway(projectId, round, id, note, userId);
  }

  @Post(':id/discard')
  @HttpCode(200)
  discard(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { note }: DecisionRequest,
  ): Promise<QuarantinedAnswer> {
    return this.quarantine.discard(projectId, round, id, note, userId);
  }
}
