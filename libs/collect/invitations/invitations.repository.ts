import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { findAll, placeholders, together, UnitOfWork } from '#platform';
import { RoundEntity } from '../rounds/round.entity.ts';
import { InvitationEntity, type InvitationKind } from './invitation.entity.ts';

export interface LinksOfRound {
  roundId: string;
  kind: InvitationKind;
  count: number;
}

@Injectable()
export class InvitationsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** By label, as people look for them. */
  ofRound(projectId: string, roundId: string): Promise<InvitationEntity[]> {
    return this.unit.reader.find(InvitationEntity, {
      where: { projectId, roundId },
      order: { label: 'ASC', id: 'ASC' },
    });
  }

  byId(projectId: string, id: string): Promise<InvitationEntity | null> {
    return this.unit.reader.findOneBy(InvitationEntity, { projectId, id });
  }

  /** Where links lead, but for those that were revoked: the one query that begins without knowing the project. */
  async byTokenHashes(tokenHashes: readonly string[]): Promise<{ invitation: InvitationEntity; round: RoundEntity }[]> {
    const { reader } = this.unit;
    const led = `token_hash IN (${placeholders(tokenHashes.length)}) AND NOT revoked`;
    const roundsOf = `(project_id, id) IN (SELECT project_id, round_id FROM invitation WHERE ${led})`;
    const [invitations, found] = await together([
      findAll(reader, InvitationEntity, led, tokenHashes),
      findAll(reader, RoundEntity, roundsOf, tokenHashes),
    ]);
    const rounds = new Map(found.map((round) => [`${round.projectId} ${round.id}`, round]));
    return invitations.flatMap((invitation) => {
      const round = rounds.get(`${invitation.projectId} ${invitation.roundId}`);
      return round === undefined ? [] : [{ invitation, round }];
    });
  }

  async insert(invitations: readonly InvitationEntity[]): Promise<void> {
    const portion = 200;
    for (let start = 0; start < invitations.length; start += portion) {
      await this.unit.writer.insert(InvitationEntity, invitations.slice(start, start + portion));
    }
  }

  /** Puts another link in the place of one of this generation; false if somebody was faster. */
  async replaceLink(projectId: string, id: string, generation: number, tokenHash: string): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      InvitationEntity,
      { projectId, id, generation },
      { generation: generation + 1, tokenHash, revoked: false },
    );
    return affected === 1;
  }

  async revoke(projectId: string, id: string): Promise<void> {
    await this.unit.writer.update(InvitationEntity, { projectId, id }, { revoked: true });
  }

  /**
   * Lets nobody change links until the unit of work ends; on SQLite nobody else writes anyway. In the order of their
   * ids, as whoever closes a round takes them, so that nobody waits for each other.
   */
  async hold(projectId: string, ids: readonly string[]): Promise<void> {
    if (this.unit.reader.dataSource.options.type !== 'postgres') return;
    await this.unit.writer.query(
      'SELECT id FROM invitation WHERE project_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR SHARE',
      [projectId, [...new Set(ids)]],
    );
  }

  /** Uses up personal links; false if one of them was used up or revoked in the meantime. */
  async claim(projectId: string, ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return true;
    const { affected } = await this.unit.writer.update(
      InvitationEntity,
      { projectId, id: In([...ids]), answered: false, revoked: false },
      { answered: true },
    );
    return affected === ids.length;
  }

  /** Lets a personal link be answered again. */
  async release(projectId: string, id: string): Promise<void> {
    await this.unit.writer.update(InvitationEntity, { projectId, id }, { answered: false });
  }

  /** Leads nowhere from now on; renewed, it can be answered anew. */
  async vacate(projectId: string, id: string): Promise<void> {
    await this.unit.writer.update(InvitationEntity, { projectId, id }, { answered: false, revoked: true });
  }

  /** How many personal links of a round lead somewhere, by actor group (null: without a group). */
  async countPersonalByGroup(projectId: string, roundId: string): Promise<Map<string | null, number>> {
    const rows = await this.unit.reader
      .createQueryBuilder(InvitationEntity, 'invitation')
      .select('invitation.group_id', 'group')
      .addSelect('COUNT(*)', 'n')
      .where({ projectId, roundId, kind: 'personal', revoked: false })
      .groupBy('invitation.group_id')
      .getRawMany<{ group: string | null; n: string | number }>();
    return new Map(rows.map(({ group, n }) => [group, Number(n)]));
  }

  isLabelTaken(projectId: string, roundId: string, label: string): Promise<boolean> {
    return this.unit.reader.existsBy(InvitationEntity, { projectId, roundId, label });
  }

  /** How many links that lead somewhere each round has. */
  async countByRound(projectId: string): Promise<LinksOfRound[]> {
    const rows = await this.unit.reader
      .createQueryBuilder(InvitationEntity, 'invitation')
      .select('invitation.round_id', 'round')
      .addSelect('invitation.kind', 'kind')
      .addSelect('COUNT(*)', 'n')
      .where({ projectId, revoked: false })
      .groupBy('invitation.round_id')
      .addGroupBy('invitation.kind')
      .getRawMany<{ round: string; kind: InvitationKind; n: string | number }>();
    return rows.map(({ round, kind, n }) => ({ roundId: round, kind, count: Number(n) }));
  }
}
