import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { permissionsOf, problem, type Role } from '#domain';
import { Access, type Caller, can, CurrentCaller, CurrentProject, loggedIn, type ProjectContext } from '#platform';
import { NewProjectRequest, ProjectAnswer, ProjectChangeRequest, ProjectsAnswer } from './project.dto.ts';
import { ProjectsService, type ProjectView } from './projects.service.ts';

/** The projects of the caller. */
@Controller('api/projects')
export class ProjectsController {
  constructor(private readonly projects: ProjectsService) {}

  @Get()
  @Access(loggedIn)
  async list(@CurrentCaller() caller: Caller): Promise<ProjectsAnswer> {
    const found = await this.projects.ofUser(caller.userId);
    return { items: found.map((project) => answerOf(project, project.role)) };
  }

  @Post()
  @Access(loggedIn)
  async create(@CurrentCaller() caller: Caller, @Body() wanted: NewProjectRequest): Promise<ProjectAnswer> {
    return answerOf(await this.projects.create(wanted, caller.userId), 'lead');
  }

  @Get(':project')
  @Access(can.viewProject)
  async show(@CurrentProject() { projectId, role }: ProjectContext): Promise<ProjectAnswer> {
    return answerOf(await this.projects.byId(projectId), role);
  }

  @Patch(':project')
  @Access(can.manageProject)
  async change(
    @CurrentProject() { projectId, role }: ProjectContext,
    @CurrentCaller() caller: Caller,
    @Body() { revision, ...change }: ProjectChangeRequest,
  ): Promise<ProjectAnswer> {
    return answerOf(await this.projects.change(projectId, revision, change, caller.userId), role);
  }
}

function answerOf(project: ProjectView | undefined, role: Role): ProjectAnswer {
  if (project === undefined) throw problem('not-found');
  return { ...project, role, permissions: permissionsOf(role) };
}
