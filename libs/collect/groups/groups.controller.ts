import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, type ProjectContext } from '#platform';
import { FacetsAnswer, GroupTreeAnswer, GroupTreeRequest } from './group.dto.ts';
import { ActorGroupsService } from './groups.service.ts';

/** The groups by which results are reported. */
@Controller('api/projects/:project')
export class GroupsController {
  constructor(private readonly groups: ActorGroupsService) {}

  @Get('groups')
  @Access(can.viewProject)
  async tree(@CurrentProject() { projectId }: ProjectContext): Promise<GroupTreeAnswer> {
    const items = await this.groups.tree(projectId);
    return { revision: this.groups.revisionOf(items), items };
  }

  /** Puts a whole tree in the place of the one there is. */
  @Put('groups')
  @Access(can.manageProject)
  async replaceTree(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Body() { groups, revision }: GroupTreeRequest,
  ): Promise<GroupTreeAnswer> {
    const input = groups.map(({ key, parentKey, name }) => ({ key, parentKey: parentKey ?? null, name }));
    const items = await this.groups.replaceTree(projectId, input, userId, revision);
    return { revision: this.groups.revisionOf(items), items };
  }

  @Get('facets')
  @Access(can.viewProject)
  async facets(@CurrentProject() { projectId }: ProjectContext): Promise<FacetsAnswer> {
    return { items: await this.groups.facets(projectId) };
  }
}
