import { Entity, Index, Unique } from 'typeorm';
import { BelongsTo, FlagColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

export type InvitationKind = 'open' | 'personal';

/**
 * A link into a round: of its own for one actor, or an open one for many. The link is computed from id and
 * generation; the database knows only its hash. No times: in an anonymous project they would give answers away.
 */
@Entity('invitation', { withoutRowid: true })
@Unique(['projectId', 'roundId', 'label'])
@Index('invitation_by_token', ['tokenHash'])
@Index('invitation_by_group', ['projectId', 'groupId'])
@BelongsTo('survey_round', 'round_id')
@BelongsTo('actor_group', 'group_id', 'RESTRICT')
export class InvitationEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('round_id') roundId: string;
  @NameColumn(20) kind: InvitationKind;
  /** What the team calls it: "Kita Sonnenschein, Leitung". */
  @NameColumn() label: string;
  @ReferenceColumn('group_id', { nullable: true }) groupId: string | null;
  /** Counts up when the link is replaced. */
  @NumberColumn() generation: number;
  @NameColumn(64, { name: 'token_hash' }) tokenHash: string;
  /** Whether somebody has submitted answers; only personal links are ever used up. */
  @FlagColumn() answered: boolean;
  @FlagColumn() revoked: boolean;
}
