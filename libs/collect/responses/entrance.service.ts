import { Inject, Injectable } from '@nestjs/common';
import { type Problem, problem, topLevelOf } from '#domain';
import { type ProjectView, ProjectsService } from '#people';
import { Batcher, type Config, CONFIG, LinkTokens, RateLimit, together, UnitOfWork } from '#platform';
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

/** Milliseconds, and links, for which a look may be remembered. */
const remembered = { for: 1_000, most: 1_000 };

const tokenForm = /^[A-Za-z0-9_-]{22}$/;

/**
 * Finds out what a link leads to. Unknown, revoked and malformed links cannot be told apart. Only they are
 * counted per address, so that a room full of phones behind one address is never held up.
 */
@Injectable()
export class EntranceService {
  readonly #unknownLinks: RateLimit;
  readonly #links: Batcher<string, Entrance | undefined>;
  readonly #lately = new Map<string, { entrance: Entrance; until: number }>();

  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly projects: ProjectsService,
    private readonly groups: ActorGroupsService,
    private readonly tokens: LinkTokens,
    private readonly unit: UnitOfWork,
    @Inject(CONFIG) config: Config,
  ) {
    this.#unknownLinks = new RateLimit(100, 600_000, config.processSecret);
    const limits = { atOnce: 2, most: 200, waiting: 5_000 };
    this.#links = new Batcher(
      () => '',
      (hashes) => this.outcomesOf(hashes),
      limits,
    );
  }

  hashOf(token: string): string {
    return this.tokens.hash(token);
  }

  /** @param address who asks, for counting only. @throws link-unknown, too-many-requests */
  async find(token: string, address: string, tokenHash = this.hashOf(token)): Promise<Entrance> {
    const entrance = tokenForm.test(token) ? await this.behind(tokenHash) : undefined;
    if (entrance !== undefined) return entrance;
    this.#unknownLinks.count(address);
    throw problem('link-unknown');
  }

  /**
   * As `find`, for whoever looks again before anything is decided: a link for many that took answers within the last
   * second is not looked up anew, so that a room full of phones costs one look.
   */
  async findLately(token: string, address: string, tokenHash: string): Promise<Entrance> {
    const lately = this.#lately.get(tokenHash);
    if (lately !== undefined && lately.until > performance.now()) return lately.entrance;
    const entrance = await this.find(token, address, tokenHash);
    if (this.#lately.size >= remembered.most) this.#lately.clear();
    if (entrance.invitation.kind === 'open' && refusalOf(entrance) === undefined) {
      this.#lately.set(tokenHash, { entrance, until: performance.now() + remembered.for });
    }
    return entrance;
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
    await this.invitations.hold(project.id, [invitation.id]);
    await this.enter(token, address);
  }

  /** Keeps links of a project as they are until the unit of work ends. */
  async hold(projectId: string, links: readonly { entrance: Entrance }[]): Promise<void> {
    await this.invitations.hold(
      projectId,
      links.map(({ entrance }) => entrance.invitation.id),
    );
  }

  /** Where links of a project lead now, by their hash. */
  lookAgain(projectId: string, links: readonly { tokenHash: string }[]): Promise<Map<string, Entrance>> {
    return this.lookUp(
      links.map(({ tokenHash }) => tokenHash),
      projectId,
    );
  }

  /**
   * The group that answers are filed under, for entrances of one project. In an anonymous project it is one of the top
   * level: a small group far down the tree would be as good as a name.
   */
  async groupsToKeep(entrances: readonly Entrance[]): Promise<(entrance: Entrance) => string | null> {
    const toLift = entrances.find(
      ({ project, invitation }) => project.mode === 'anonymous' && invitation.groupId !== null,
    );
    const tree = toLift === undefined ? [] : await this.groups.tree(toLift.project.id);
    return ({ project, invitation: { groupId } }) =>
      groupId === null || project.mode === 'pseudonymous' ? groupId : (topLevelOf(tree, groupId)?.id ?? null);
  }

  /** Those who come at once share the look; inside of a unit of work it is the unit's own. */
  private async behind(hash: string): Promise<Entrance | undefined> {
    return this.unit.isOpen ? (await this.lookUp([hash])).get(hash) : this.#links.add(hash);
  }

  private async outcomesOf(hashes: readonly string[]): Promise<PromiseSettledResult<Entrance | undefined>[]> {
    const found = await this.lookUp(hashes);
    return hashes.map((hash) => ({ status: 'fulfilled', value: found.get(hash) }));
  }

  /** @param known the project they are expected to be of, looked up at the same time */
  private async lookUp(hashes: readonly string[], known?: string): Promise<Map<string, Entrance>> {
    const [links, expected] = await together([
      this.invitations.byTokenHashes([...new Set(hashes)]),
      this.projects.byIds(known === undefined ? [] : [known]),
    ]);
    const others = new Set(links.map(({ invitation }) => invitation.projectId).filter((id) => id !== known));
    const projects = new Map([...expected, ...(await this.projects.byIds([...others]))].map((one) => [one.id, one]));
    const entrances = new Map<string, Entrance>();
    for (const { invitation, round } of links) {
      const project = projects.get(invitation.projectId);
      if (project === undefined) continue;
      const mayLink = project.mode === 'pseudonymous' && invitation.kind === 'personal';
      const linkedInvitation = mayLink ? invitation.id : null;
      entrances.set(invitation.tokenHash, { project, round: roundView(round), invitation, linkedInvitation });
    }
    return entrances;
  }
}

/** @throws the problem that keeps answers out */
export function checkTakesAnswers(entrance: Entrance): void {
  const refusal = refusalOf(entrance);
  if (refusal !== undefined) throw refusal;
}

/** The problem that keeps answers out, if there is one. */
export function refusalOf({ round, invitation }: Entrance): Problem | undefined {
  if (round.state === 'open') return invitation.answered ? problem('already-answered') : undefined;
  return round.state === 'closed' ? problem('round-closed') : notYet(round);
}

/** @throws round-in-preparation, round-not-open-yet */
export function checkHasOpened(round: RoundView): void {
  if (round.state === 'draft' || round.state === 'scheduled') throw notYet(round);
}

const notYet = ({ state, opensOn }: RoundView): Problem =>
  state === 'draft' ? problem('round-in-preparation') : problem('round-not-open-yet', { day: opensOn ?? '' });
