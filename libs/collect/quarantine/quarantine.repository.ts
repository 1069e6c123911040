import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { QuarantinedResponseEntity, type QuarantineState } from './quarantined-response.entity.ts';

/** What lists say of a quarantined response. */
export type ListedQuarantined = Pick<
  QuarantinedResponseEntity,
  'projectId' | 'id' | 'versionId' | 'locale' | 'day' | 'state' | 'reasons' | 'decidedBy' | 'note'
>;

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
    const listed = (state: QuarantineState) =>
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
    decision: { state: QuarantineState; decidedBy: string; note: string | null },
  ): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      QuarantinedResponseEntity,
      { projectId, id, state: 'open' },
      decision,
    );
    return affected === 1;
  }

  async countOpenByRound(projectId: string): Promise<Map<string, number>> {
    const rows = await this.unit.reader
      .createQueryBuilder(QuarantinedResponseEntity, 'quarantined')
      .select('quarantined.round_id', 'round')
      .addSelect('COUNT(*)', 'n')
      .where({ projectId, state: 'open' })
      .groupBy('quarantined.round_id')
      .getRawMany<{ round: string; n: string | number }>();
    return new Map(rows.map(({ round, n }) => [round, Number(n)]));
  }
}
