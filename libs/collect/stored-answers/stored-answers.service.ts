import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { ProjectsService } from '#people';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { type StoredAnswers, StoredAnswersRepository } from './stored-answers.repository.ts';

/**
 * All that is stored of one person's answers: found through her link, and deleted. What later rooms have made of a
 * response goes with it by their foreign keys.
 */
@Injectable()
export class StoredAnswersService {
  constructor(
    private readonly stored: StoredAnswersRepository,
    private readonly invitations: InvitationsRepository,
    private readonly projects: ProjectsService,
  ) {}

  /** What was submitted through a personal link. @throws not-found, answers-not-linked, link-not-personal */
  async throughLink(projectId: string, roundId: string, invitationId: string): Promise<StoredAnswers> {
    const project = await this.projects.byId(projectId);
    const invitation = await this.invitations.byId(projectId, invitationId);
    if (project === undefined || invitation?.roundId !== roundId) throw problem('not-found');
    if (project.mode === 'anonymous') throw problem('answers-not-linked');
    if (invitation.kind === 'open') throw problem('link-not-personal');
    return this.stored.ofInvitation(projectId, invitationId);
  }

  /**
   * Deletes what was submitted through a personal link, and a draft of it. The link leads nowhere afterwards, so that
   * a page still open cannot send again what its author has taken back; renewed, it can be answered anew. Belongs
   * inside of a unit of work, after throughLink. @throws nothing-stored
   */
  async removeThroughLink(projectId: string, invitationId: string): Promise<void> {
    if (!(await this.stored.removeOfInvitation(projectId, invitationId))) throw problem('nothing-stored');
    await this.invitations.vacate(projectId, invitationId);
  }

  /** Deletes one response, whatever the mode; a link that it names as above. Belongs inside of a unit of work. @throws not-found */
  async removeOne(projectId: string, roundId: string, id: string): Promise<void> {
    const invitationId = await this.stored.invitationOf(projectId, id);
    if (!(await this.stored.removeOne(projectId, roundId, id))) throw problem('not-found');
    if (invitationId !== null) await this.invitations.vacate(projectId, invitationId);
  }
}
