import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { ColleagueLinksService } from '../account-links/colleague-links.service.ts';
import {
  ColleagueInvitation,
  ColleagueInvitationsAnswer,
  ColleagueRequest,
  MembersAnswer,
  RoleRequest,
} from './members.dto.ts';
import { MembershipsService } from './memberships.service.ts';

/** The team of a project. */
@Controller('api/projects/:project/members')
export class MembersController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly links: ColleagueLinksService,
  ) {}

  @Get()
  @Access(can.viewProject)
  async list(@CurrentProject() { projectId }: ProjectContext): Promise<MembersAnswer> {
    return { items: await this.memberships.list(projectId) };
  }

  @Get('invitations')
  @Access(can.manageMembers)
  async invitations(@CurrentProject() { projectId }: ProjectContext): Promise<ColleagueInvitationsAnswer> {
    return { items: await this.links.list(projectId) };
  }

  @Post('invitations')
  @Access(can.manageMembers)
  invite(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() caller: Caller,
    @Body() { email, role }: ColleagueRequest,
  ): Promise<ColleagueInvitation> {
    return this.links.invite(projectId, email, role, caller);
  }

  @Delete('invitations/:id')
  @Access(can.manageMembers)
  @HttpCode(204)
  withdraw(@CurrentProject() { projectId }: ProjectContext, @Param('id', IdPipe) id: string): Promise<void> {
    return this.links.withdraw(projectId, id);
  }

  @Put(':userId')
  @Access(can.manageMembers)
  @HttpCode(204)
  changeRole(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() caller: Caller,
    @Param('userId', IdPipe) userId: string,
    @Body() { role }: RoleRequest,
  ): Promise<void> {
    return this.memberships.changeRole(projectId, userId, role, caller);
  }

  @Delete(':userId')
  @Access(can.manageMembers)
  @HttpCode(204)
  remove(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() caller: Caller,
    @Param('userId', IdPipe) userId: string,
  ): Promise<void> {
    return this.memberships.remove(projectId, userId, caller);
  }
}
