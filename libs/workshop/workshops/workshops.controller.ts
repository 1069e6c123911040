import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { RevisionQuery } from '../revision.dto.ts';
import { NewWorkshopRequest, WorkshopAnswer, WorkshopChangeRequest, WorkshopsAnswer } from './workshop.dto.ts';
import { WorkshopsService } from './workshops.service.ts';

/** The workshops of a project. */
@ApiTags('workshop')
@Controller('api/projects/:project/workshops')
export class WorkshopsController {
  constructor(private readonly workshops: WorkshopsService) {}

  @Get()
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<WorkshopsAnswer> {
    return { items: await this.workshops.list(projectId) };
  }

  @Get(':id')
  @Access(can.viewProject)
  show(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<WorkshopAnswer> {
    return this.workshops.byId(projectId, id);
  }

  /** Adds a workshop under an id that the client made; the same call again changes nothing. */
  @Put(':id')
  @Access(can.runWorkshop)
  create(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { title, day = null, place = '' }: NewWorkshopRequest,
  ): Promise<WorkshopAnswer> {
    return this.workshops.create(projectId, { id, title, day, place }, userId);
  }

  @Patch(':id')
  @Access(can.runWorkshop)
  change(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Body() { revision, ...change }: WorkshopChangeRequest,
  ): Promise<WorkshopAnswer> {
    return this.workshops.change(projectId, id, revision, change, userId);
  }

  /** Deletes a workshop that has no goals. */
  @Delete(':id')
  @Access(can.runWorkshop)
  @HttpCode(204)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('id', IdPipe) id: string,
    @Query() { revision }: RevisionQuery,
  ): Promise<void> {
    return this.workshops.remove(projectId, id, revision, userId);
  }
}
