import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { RevisionQuery } from '../revision.dto.ts';
import { GoalHistory } from './goal-history.ts';
import {
  GoalAnswer,
  GoalChangeRequest,
  GoalHistoryAnswer,
  GoalOrderRequest,
  GoalsAnswer,
  NewGoalRequest,
} from './goal.dto.ts';
import { GoalsService } from './goals.service.ts';

/** The goals that the workshops of a project developed. */
@ApiTags('workshop')
@Controller('api/projects/:project')
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly versions: GoalHistory,
  ) {}

  @Get('goals')
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<GoalsAnswer> {
    return { items: await this.goals.list(projectId) };
  }

  @Get('goals/:id')
  @Access(can.viewProject)
  show(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<GoalAnswer> {
    return this.goals.byId(projectId, id);
  }

  /** The versions of a goal, also of one that was deleted. */
  @Get('goals/:id/history')
  @Access(can.viewProject)
  async history(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('id', IdPipe) id: string,
  ): Promise<GoalHistoryAnswer> {
    return { items: await this.versions.of(projectId, id) };
  }

  /** The way back: the goals that answer to a theme. */
  @Get('themes/:theme/goals')
  @Access(can.viewProject)
  async ofTheme(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('theme', IdPipe) themeId: string,
  ): Promise<GoalsAnswer> {
    return { items: await this.goals.ofTheme(projectId, themeId) };
  }

  /** Records a goal under an id that the client made; the same call again changes nothing. */
  @Put('goals/:id')
  @Access(can.runWorkshop)
  record(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { workshopId, title, statement, stair, themeIds }: NewGoalRequest,
  ): Promise<GoalAnswer> {
    return this.goals.record(projectId, { id, workshopId, title, statement, stair, themeIds }, userId);
  }

  @Patch('goals/:id')
  @Access(can.runWorkshop)
  change(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision, ...change }: GoalChangeRequest,
  ): Promise<GoalAnswer> {
    return this.goals.change(projectId, id, revision, change, userId);
  }

  @Delete('goals/:id')
  @Access(can.runWorkshop)
  @HttpCode(204)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { revision }: RevisionQuery,
  ): Promise<void> {
    return this.goals.remove(projectId, id, revision, userId);
  }

  @Put('workshops/:workshop/goal-order')
  @Access(can.runWorkshop)
  async order(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('workshop', IdPipe) workshopId: string,
    @Body() { goalIds }: GoalOrderRequest,
  ): Promise<GoalsAnswer> {
    return { items: await this.goals.order(projectId, workshopId, goalIds, userId) };
  }
}
