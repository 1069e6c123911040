import { Injectable } from '@nestjs/common';
import { type Cell, problem, suppressCoverage, topLevelTable } from '#domain';
import { ProjectsService } from '#people';
import { ActorGroupsService } from '../groups/groups.service.ts';
import { type LinksOfRound, InvitationsRepository } from '../invitations/invitations.repository.ts';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { QuarantineRepository } from '../quarantine/quarantine.repository.ts';
import { ResponsesRepository } from '../responses/responses.repository.ts';
import { type CoverageAnswer, type RoundCounts, type RoundWithCounts } from './round.dto.ts';
import { type RoundView } from './round-view.ts';
import { RoundsService } from './rounds.service.ts';

/** How far a round has come. */
@Injectable()
export class RoundProgressService {
  constructor(
    private readonly rounds: RoundsService,
    private readonly invitations: InvitationsRepository,
    private readonly responses: ResponsesRepository,
    private readonly quarantine: QuarantineRepository,
    private readonly participants: ParticipantsRepository,
    private readonly groups: ActorGroupsService,
    private readonly projects: ProjectsService,
  ) {}

  async list(projectId: string): Promise<RoundWithCounts[]> {
    return this.withCounts(projectId, await this.rounds.list(projectId));
  }

  /** @throws not-found */
  async one(projectId: string, id: string): Promise<RoundWithCounts> {
    const [round] = await this.withCounts(projectId, [await this.rounds.byId(projectId, id)]);
    if (round === undefined) throw problem('not-found');
    return round;
  }

  /**
   * Who was invited and who has answered, by actor group of the top level. Figures about few people are hidden as
   * everywhere: in an anonymous round "one of one" would tell who answered on which day.
   */
  async coverage(projectId: string, roundId: string): Promise<CoverageAnswer> {
    await this.rounds.byId(projectId, roundId);
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const tree = await this.groups.tree(projectId);
    const invited = topLevelTable(tree, await this.invitations.countPersonalByGroup(projectId, roundId));
    const answered = topLevelTable(tree, await this.participants.countByGroup(projectId, roundId));
    const shown = suppressCoverage(answered, invited.parts, project.smallestCell);
    const countOf = (cell: Cell | undefined) => (cell?.kind === 'count' ? cell.n : null);
    return {
      smallestCell: project.smallestCell,
      answered: countOf(shown.total),
      groups: answered.groups.map(({ id, key, name }, place) => ({
        groupId: id,
        key,
        name,
        invited: invited.parts[place] ?? 0,
        answered: countOf(shown.parts[place]),
      })),
    };
  }

  private async withCounts(projectId: string, rounds: readonly RoundView[]): Promise<RoundWithCounts[]> {
    const links = await this.invitations.countByRound(projectId);
    const responses = await this.responses.countByRound(projectId);
    const quarantined = await this.quarantine.countOpenByRound(projectId);
    const unjudged = await this.quarantine.countWaitingByRound(projectId);
    return rounds.map((round) => ({
      ...round,
      counts: {
        ...linksOf(links, round.id),
        responses: responses.get(round.id) ?? 0,
        quarantined: quarantined.get(round.id) ?? 0,
        unjudged: unjudged.get(round.id) ?? 0,
      },
    }));
  }
}

function linksOf(links: readonly LinksOfRound[], id: string): Pick<RoundCounts, 'personalLinks' | 'openLinks'> {
  const count = (wanted: LinksOfRound['kind']) =>
    links.find(({ roundId, kind }) => roundId === id && kind === wanted)?.count ?? 0;
  return { personalLinks: count('personal'), openLinks: count('open') };
}
