import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, can, CurrentCaller, CurrentProject, type Caller, IdPipe, type ProjectContext } from '#platform';
import { SnapshotDto, SnapshotListDto } from './snapshot.dto.ts';
import { SnapshotsService } from './snapshots.service.ts';

@ApiTags('snapshots')
@Controller('api/projects/:project/snapshots')
export class SnapshotsController {
  constructor(private readonly snapshots: SnapshotsService) {}

  @Get()
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<SnapshotListDto> {
    return { items: await this.snapshots.list(projectId) };
  }

  @Get(':snapshot')
  @Access(can.viewProject)
  one(@CurrentProject() { projectId }: ProjectContext, @Param('snapshot', IdPipe) id: string): Promise<SnapshotDto> {
    return this.snapshots.byId(projectId, id);
  }

  /** Freezes the analysis as it is now; where it has not changed, answers the snapshot there is. */
  @Post()
  @HttpCode(200)
  @Access(can.exportThemes)
  current(@CurrentProject() { projectId }: ProjectContext, @CurrentCaller() { userId }: Caller): Promise<SnapshotDto> {
    return this.snapshots.current(projectId, userId);
  }
}
