import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { HeardThemes } from './heard-themes.service.ts';
import { GoalThreadAnswer, PacketAnswer } from './heard.dto.ts';

/** From goals and workshops back to what was said. Everything here obeys the smallest cell. */
@ApiTags('workshop')
@Controller('api/projects/:project')
export class HeardController {
  constructor(private readonly heard: HeardThemes) {}

  /** A goal with its themes, their figures by actor group, quotes and questions. */
  @Get('goals/:id/thread')
  @Access(can.viewProject)
  thread(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<GoalThreadAnswer> {
    return this.heard.ofGoal(projectId, id);
  }

  /** The themes of a workshop as they are printed, a sheet each. */
  @Get('workshops/:id/packet')
  @Access(can.viewProject)
  packet(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<PacketAnswer> {
    return this.heard.packet(projectId, id);
  }
}
