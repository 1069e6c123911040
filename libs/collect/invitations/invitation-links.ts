import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Dialect, problem } from '#domain';
import { ProjectsService } from '#people';
import { type Config, CONFIG } from '#platform';
import { ActorGroupsService } from '../groups/groups.service.ts';
import { type InvitationAnswer, type InvitationsAnswer } from './invitation.dto.ts';
import { invitationsCsv } from './invitation-export.ts';
import { InvitationsService, type InvitationView } from './invitations.service.ts';

/** Where the link of an invitation leads on this installation. */
export const pathOfLink = (token: string): string => `/b/${token}`;

/** Invitations as the team hands them out: with their links. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly groups: ActorGroupsService,
    private readonly projects: ProjectsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  answer({ token, ...invitation }: InvitationView): InvitationAnswer {
    return { ...invitation, path: pathOfLink(token) };
  }

  async list(projectId: string, roundId: string): Promise<InvitationsAnswer> {
    const items = await this.invitations.list(projectId, roundId);
    const project = await this.projects.byId(projectId);
    return {
      tellsWhoAnswered: project?.mode === 'pseudonymous',
      items: items.map((invitation) => this.answer(invitation)),
    };
  }

  async csv(projectId: string, roundId: string, dialect: Dialect, request: FastifyRequest): Promise<string> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const invitations = await this.invitations.list(projectId, roundId);
    const groups = await this.groups.tree(projectId);
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    const linkOf = (token: string) => origin + pathOfLink(token);
    return invitationsCsv(invitations, groups, { language: project.language, dialect, linkOf });
  }
}
