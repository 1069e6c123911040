import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import {
  CoverageAnswer,
  NewRoundRequest,
  RoundAnswer,
  RoundChangeRequest,
  RoundsAnswer,
  RoundStepRequest,
  RoundWithCounts,
} from './round.dto.ts';
import { RoundProgressService } from './round-progress.service.ts';
import { RoundsService } from './rounds.service.ts';

/** Survey rounds of a project. */
@Controller('api/projects/:project/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly progress: RoundProgressService,
  ) {}

  @Get()
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<RoundsAnswer> {
    return { items: await this.progress.list(projectId) };
  }

  @Get(':round')
  @Access(can.viewProject)
  one(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<RoundWithCounts> {
    return this.progress.one(projectId, round);
  }

  /** Who has answered, by actor group. */
  @Get(':round/coverage')
  @Access(can.viewProject)
  coverage(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<CoverageAnswer> {
    return this.progress.coverage(projectId, round);
  }

  /** Creates a round in preparation; doing it again with the same id changes nothing. */
  @Put(':round')
  @Access(can.manageRounds)
  create(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Body() wanted: NewRoundRequest,
  ): Promise<RoundAnswer> {
    return this.rounds.create(projectId, round, wanted, userId);
  }

  @Patch(':round')
  @Access(can.manageRounds)
  change(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Body() { revision, ...change }: RoundChangeRequest,
  ): Promise<RoundAnswer> {
    return this.rounds.change(projectId, round, revision, change, userId);
  }

  @Post(':round/open')
  @Access(can.manageRounds)
  @HttpCode(200)
  open(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Body() { revision }: RoundStepRequest,
  ): Promise<RoundAnswer> {
    return this.rounds.open(projectId, round, revision, userId);
  }

  @Post(':round/close')
  @Access(can.manageRounds)
  @HttpCode(200)
  close(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Body() { revision }: RoundStepRequest,
  ): Promise<RoundAnswer> {
    return this.rounds.close(projectId, round, revision, userId);
  }
}
