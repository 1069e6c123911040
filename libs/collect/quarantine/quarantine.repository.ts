import { Injectable } from '@nestjs/common';
import { type AnswerProblem } from '#domain';
import { UnitOfWork } from '#platform';
import { type DecisionState, QuarantinedResponseEntity, type QuarantineState } from './quarantined-response.entity.ts';

/** What lists say of a quarantined response. */
export type ListedQuarantined = Pick<
  QuarantinedResponseEntity,
  'projectId' | 'id' | 'versionId' | 'locale' | 'day' | 'state' | 'reasons' | 'decidedBy' | 'note'
>;

/** The key of answers. */
export type AnswersKey = Pick<QuarantinedResponseEntity, 'projectId' | 'id'>;

/** Of each state; who has more looks for what floods the round. */
const mostListed = 200;

@Injectable()
export class QuarantineRepository {
  constructor(private readonly unit: UnitOfWork) {}

  byId(projectId: string, id: string): Promise<QuarantinedResponseEntity | null> {
    return this.unit.reader.findOneBy(QuarantinedResponseEntity, { projectId, id });
  }

  /** Without the answers, which may be long: those to decide on first, then the others, each by their random ids. */
  async ofRound(projectId: string, roundId: string): Promise<ListedQuarantined[]> {
    const listed = (state: DecisionState) =>
      this.unit.reader.find(QuarantinedResponseEntity, {
        select: {
          projectId: true,
          id: true,
          versionId: true,
          locale: true,
          day: true,
          state: true,
          reasons: true,
          decidedBy: true,
          note: true,
        },
        where: { projectId, roundId, state },
        order: { id: 'ASC' },
        take: mostListed,
      });
    return [...(await listed('open')), ...(await listed('accepted')), ...(await listed('discarded'))];
  }

  async insert(quarantined: QuarantinedResponseEntity): Promise<void> {
    await this.unit.writer.insert(QuarantinedResponseEntity, quarantined);
  }

  /** Records a decision; false if somebody has already decided. */
  async decide(
    projectId: string,
    id: string,
    decision: { state: DecisionState; decidedBy: string; note: string | null },
  ): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      QuarantinedResponseEntity,
      { projectId, id, state: 'open' },
      decision,
    );
    return affected === 1;
  }

  /** Those that wait to be judged, of all projects. @param most how many at most */
  async waiting(most: number): Promise<AnswersKey[]> {
    const found: { project_id: string; id: string }[] = await this.unit.reader.query(
      `SELECT project_id, id FROM quarantined_response WHERE state = 'waiting' LIMIT ${most}`,
    );
    return found.map(({ project_id: projectId, id }) => ({ projectId, id }));
  }

  /** Gives them to the team, with the reasons; false if they have been judged or deleted meanwhile. */
  async refuse({ projectId, id }: AnswersKey, reasons: AnswerProblem[]): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      QuarantinedResponseEntity,
      { projectId, id, state: 'waiting' },
      { state: 'open', reasons },
    );
    return affected === 1;
  }

  /** Takes them out, to be a response; false if they have been judged or deleted meanwhile. */
  async release({ projectId, id }: AnswersKey): Promise<boolean> {
    const { affected } = await this.unit.writer.delete(QuarantinedResponseEntity, { projectId, id, state: 'waiting' });
    return affected === 1;
  }

  countOpenByRound(projectId: string): Promise<Map<string, number>> {
    return this.countByRound(projectId, 'open');
  }

  countWaitingByRound(projectId: string): Promise<Map<string, number>> {
    return this.countByRound(projectId, 'waiting');
  }

  private async countByRound(projectId: string, state: QuarantineState): Promise<Map<string, number>> {
    const rows = await this.unit.reader
      .createQueryBuilder(QuarantinedResponseEntity, 'quarantined')
      .select('quarantined.round_id', 'round')
      .addSelect('COUNT(*)', 'n')
      .where({ projectId, state })
      .groupBy('quarantined.round_id')
      .getRawMany<{ round: string; n: string | number }>();
    return new Map(rows.map(({ round, n }) => [round, Number(n)]));
  }
}
