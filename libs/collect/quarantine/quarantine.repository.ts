import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { QuarantinedResponseEntity, type QuarantineState } from './quarantined-response.entity.ts';

@Injectable()
export class QuarantineRepository {
  constructor(private readonly unit: UnitOfWork) {}

  byId(projectId: string, id: string): Promise<QuarantinedResponseEntity | null> {
    return this.unit.reader.findOneBy(QuarantinedResponseEntity, { projectId, id });
  }

  /** What is still to be decided first; then in the order of the random ids. */
  async ofRound(projectId: string, roundId: string): Promise<QuarantinedResponseEntity[]> {
    const found = await this.unit.reader.find(QuarantinedResponseEntity, {
      where: { projectId, roundId },
      order: { id: 'ASC' },
    });
    return [...found.filter(({ state }) => state === 'open'), ...found.filter(({ state }) => state !== 'open')];
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
