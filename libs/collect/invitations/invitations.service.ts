import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { ProjectsService, type ProjectMode } from '#people';
import { ActivityService, LinkTokens, newId, UnitOfWork } from '#platform';
import { ActorGroupsService } from '../groups/groups.service.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { type InvitationEntity, type InvitationKind } from './invitation.entity.ts';
import { checkInvitationRows } from './invitation-rows.ts';
import { readInvitationFile } from './invitation-file.ts';
import { InvitationsRepository } from './invitations.repository.ts';

export interface NewInvitation {
  kind: InvitationKind;
  label: string;
  groupId: string | null;
}

/** In an anonymous project `answered` is never told of a single link. */
export type InvitationState = 'invited' | 'answered' | 'revoked';

export interface InvitationView extends NewInvitation {
  id: string;
  state: InvitationState;
  /** The secret last part of the link; computed, never stored. */
  token: string;
}

/** Links into a round: of their own for one actor, or open ones for many. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly rounds: RoundsService,
    private readonly groups: ActorGroupsService,
    private readonly projects: ProjectsService,
    private readonly tokens: LinkTokens,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @throws not-found */
  async list(projectId: string, roundId: string): Promise<InvitationView[]> {
    await this.rounds.byId(projectId, roundId);
    const mode = await this.modeOf(projectId);
    return (await this.invitations.ofRound(projectId, roundId)).map((invitation) => this.view(invitation, mode));
  }

  /**
   * Creates one invitation under an id that the caller made; doing it again changes nothing.
   * @throws not-found, name-taken, changed-meanwhile where the id is taken by another invitation
   */
  async create(
    projectId: string,
    roundId: string,
    id: string,
    wanted: NewInvitation,
    by: string | null,
  ): Promise<InvitationView> {
    const mode = await this.modeOf(projectId);
    return this.unit.run(async () => {
      await this.rounds.byId(projectId, roundId);
      await this.checkGroup(projectId, wanted.groupId);
      const existing = await this.invitations.byId(projectId, id);
      if (existing !== null) return this.view(asItWas(existing, roundId, wanted), mode);
      if (await this.invitations.isLabelTaken(projectId, roundId, wanted.label))
        throw problem('name-taken', { name: wanted.label });
      const invitation = this.entity(projectId, roundId, id, wanted);
      await this.invitations.insert([invitation]);
      const facts = { kind: wanted.kind, count: 1 };
      await this.activity.record(projectId, { by, action: 'invitations.created', subjectId: roundId, facts });
      return this.view(invitation, mode);
    });
  }

  /**
   * Creates a personal link for every line of a CSV text with the columns `bezeichnung` and `gruppe`: all or none.
   * @throws invitations-broken, naming every line to mend
   */
  async importFile(projectId: string, roundId: string, text: string, by: string | null): Promise<{ created: number }> {
    const rows = readInvitationFile(text);
    return this.unit.run(async () => {
      await this.rounds.byId(projectId, roundId);
      const groups = await this.groups.tree(projectId);
      const taken = (await this.invitations.ofRound(projectId, roundId)).map(({ label }) => label);
      const { invitations, places } = checkInvitationRows(rows, groups, new Set(taken));
      if (places.length > 0) throw problem('invitations-broken', { count: places.length }, places);
      await this.invitations.insert(
        invitations.map((wanted) => this.entity(projectId, roundId, newId(), { kind: 'personal', ...wanted })),
      );
      const facts = { kind: 'personal', count: invitations.length };
      await this.activity.record(projectId, { by, action: 'invitations.created', subjectId: roundId, facts });
      return { created: invitations.length };
    });
  }

  /** Makes another link; the former one leads nowhere from now on. @throws not-found, changed-meanwhile */
  async renew(projectId: string, roundId: string, id: string, by: string): Promise<InvitationView> {
    const mode = await this.modeOf(projectId);
    return this.unit.run(async () => {
      const { generation } = await this.found(projectId, roundId, id);
      const hash = this.tokens.hash(this.tokens.tokenFor('invitation', id, generation + 1));
      if (!(await this.invitations.replaceLink(projectId, id, generation, hash))) throw problem('changed-meanwhile');
      await this.activity.record(projectId, { by, action: 'invitation.renewed', subjectId: id });
      return this.view(await this.found(projectId, roundId, id), mode);
    });
  }

  /** The link leads nowhere from now on; answers that came through it stay. @throws not-found */
  async revoke(projectId: string, roundId: string, id: string, by: string): Promise<InvitationView> {
    const mode = await this.modeOf(projectId);
    return this.unit.run(async () => {
      await this.found(projectId, roundId, id);
      await this.invitations.revoke(projectId, id);
      await this.activity.record(projectId, { by, action: 'invitation.revoked', subjectId: id });
      return this.view(await this.found(projectId, roundId, id), mode);
    });
  }

  private async found(projectId: string, roundId: string, id: string): Promise<InvitationEntity> {
    const invitation = await this.invitations.byId(projectId, id);
    if (invitation?.roundId !== roundId) throw problem('not-found');
    return invitation;
  }

  private async modeOf(projectId: string): Promise<ProjectMode> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    return project.mode;
  }

  private async checkGroup(projectId: string, groupId: string | null): Promise<void> {
    if (groupId === null) return;
    const groups = await this.groups.tree(projectId);
    if (!groups.some(({ id }) => id === groupId)) throw problem('not-found');
  }

  private entity(projectId: string, roundId: string, id: string, wanted: NewInvitation): InvitationEntity {
    const tokenHash = this.tokens.hash(this.tokens.tokenFor('invitation', id, 1));
    return { projectId, id, roundId, ...wanted, generation: 1, tokenHash, answered: false, revoked: false };
  }

  private view(invitation: InvitationEntity, mode: ProjectMode): InvitationView {
    const { id, kind, label, groupId, generation, answered, revoked } = invitation;
    const told = answered && mode === 'pseudonymous' ? 'answered' : 'invited';
    const token = this.tokens.tokenFor('invitation', id, generation);
    return { id, kind, label, groupId, state: revoked ? 'revoked' : told, token };
  }
}

function asItWas(invitation: InvitationEntity, roundId: string, { kind, label, groupId }: NewInvitation) {
  const same =
    invitation.roundId === roundId &&
    invitation.kind === kind &&
    invitation.label === label &&
    invitation.groupId === groupId;
  if (!same) throw problem('changed-meanwhile');
  return invitation;
}
