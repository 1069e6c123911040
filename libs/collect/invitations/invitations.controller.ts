import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Access, type Caller, can, CurrentCaller, CurrentProject, IdPipe, type ProjectContext } from '#platform';
import { InvitationLinks } from './invitation-links.ts';
import {
  InvitationAnswer,
  InvitationExportQuery,
  InvitationListRequest,
  InvitationsAnswer,
  InvitationsCreatedAnswer,
  NewInvitationRequest,
} from './invitation.dto.ts';
import { InvitationsService } from './invitations.service.ts';

/** The links of a survey round. */
@Controller('api/projects/:project/rounds/:round')
@Access(can.inviteActors)
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly links: InvitationLinks,
  ) {}

  @Get('invitations')
  list(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
  ): Promise<InvitationsAnswer> {
    return this.links.list(projectId, round);
  }

  /** The list as CSV for a mail merge. */
  @Get('invitations.csv')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="einladungen.csv"')
  @Header('cache-control', 'no-store')
  csv(
    @CurrentProject() { projectId }: ProjectContext,
    @Param('round', IdPipe) round: string,
    @Query() { dialect }: InvitationExportQuery,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    return this.links.csv(projectId, round, dialect, request);
  }

  /** Creates one; doing it again with the same id changes nothing. */
  @Put('invitations/:id')
  async create(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
    @Body() { kind, label, groupId }: NewInvitationRequest,
  ): Promise<InvitationAnswer> {
    const wanted = { kind, label, groupId: groupId ?? null };
    return this.links.answer(await this.invitations.create(projectId, round, id, wanted, userId));
  }

  /** Creates personal links from a list: all or none. */
  @Post('invitations/import')
  importList(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Body() { text }: InvitationListRequest,
  ): Promise<InvitationsCreatedAnswer> {
    return this.invitations.importFile(projectId, round, text, userId);
  }

  @Post('invitations/:id/renew')
  @HttpCode(200)
  async renew(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<InvitationAnswer> {
    return this.links.answer(await this.invitations.renew(projectId, round, id, userId));
  }

  @Post('invitations/:id/revoke')
  @HttpCode(200)
  async revoke(
    @CurrentProject() { projectId }: ProjectContext,
    @CurrentCaller() { userId }: Caller,
    @Param('round', IdPipe) round: string,
    @Param('id', IdPipe) id: string,
  ): Promise<InvitationAnswer> {
    return this.links.answer(await this.invitations.revoke(projectId, round, id, userId));
  }
}
