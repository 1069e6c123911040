import { Inject, Injectable } from '@nestjs/common';
import { problem, topLevelOf } from '#domain';
import { type ProjectView, ProjectsService } from '#people';
import { type Config, CONFIG, LinkTokens, RateLimit } from '#platform';
import { ActorGroupsService } from '../groups/groups.service.ts';
import { type InvitationEntity } from '../invitations/invitation.entity.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { roundView, type RoundView } from '../rounds/round-view.ts';

/** What a link leads to. */
export interface Entrance {
  project: ProjectView;
  round: RoundView;
  invitation: Pick<InvitationEntity, 'id' | 'kind' | 'groupId' | 'answered'>;
  /** The invitation that rows may name: of a personal link in a pseudonymous project, and of nothing else. */
  linkedInvitation: string | null;
}

const tokenForm = /^[A-Za-z0-9_-]{22}$/;

/**
 * Finds out what a link leads to. Unknown, revoked and malformed links cannot be told apart. Only they are
 * counted per address, so that a room full of phones behind one address is never held up.
 */
@Injectable()
export class EntranceService {
  readonly #unknownLinks: RateLimit;

  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly projects: ProjectsService,
    private readonly groups: ActorGroupsService,
    private readonly tokens: LinkTokens,
    @Inject(CONFIG) config: Config,
  ) {
    this.#unknownLinks = new RateLimit(100, 600_000, config.processSecret);
  }

  /** @param address who asks, for counting only. @throws link-unknown, too-many-requests */
  async find(token: string, address: string): Promise<Entrance> {
    const found = tokenForm.test(token) ? await this.invitations.byTokenHash(this.tokens.hash(token)) : undefined;
    const project = found === undefined ? undefined : await this.projects.byId(found.round.projectId);
    if (found === undefined || project === undefined) {
      this.#unknownLinks.count(address);
      throw problem('link-unknown');
    }
    const { invitation, round } = found;
    const mayLink = project.mode === 'pseudonymous' && invitation.kind === 'personal';
    return { project, round: roundView(round), invitation, linkedInvitation: mayLink ? invitation.id : null };
  }

  /** @throws also round-in-preparation, round-not-open-yet, round-closed, already-answered */
  async enter(token: string, address: string): Promise<Entrance> {
    const entrance = await this.find(token, address);
    checkTakesAnswers(entrance);
    return entrance;
  }

  /**
   * Looks again inside of a unit of work, and keeps the link as it is until the unit ends.
   * @throws as enter
   */
  async enterAgain({ project, invitation }: Entrance, token: string, address: string): Promise<void> {
    await this.invitations.hold(project.id, invitation.id);
    await this.enter(token, address);
  }

  /**
   * The group that answers are filed under. In an anonymous project it is one of the top level: a small group far
   * down the tree would be as good as a name.
   */
  async groupToKeep({ project, invitation: { groupId } }: Entrance): Promise<string | null> {
    if (groupId === null || project.mode === 'pseudonymous') return groupId;
    return topLevelOf(await this.groups.tree(project.id), groupId)?.id ?? null;
  }
}

/** @throws the problem that keeps answers out */
export function checkTakesAnswers({ round, invitation }: Entrance): void {
  checkHasOpened(round);
  if (round.state === 'closed') throw problem('round-closed');
  if (invitation.answered) throw problem('already-answered');
}

/** @throws round-in-preparation, round-not-open-yet */
export function checkHasOpened(round: RoundView): void {
  if (round.state === 'draft') throw problem('round-in-preparation');
  if (round.state === 'scheduled') throw problem('round-not-open-yet', { day: round.opensOn ?? '' });
}
