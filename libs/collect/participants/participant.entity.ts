import { Entity, Index } from 'typeorm';
import { BelongsTo, BelongsToInstance, DayColumn, KeyColumn, ReferenceColumn } from '#platform';

/** The pseudonym behind answers: a person is counted once. Its id says nothing about when it was made. */
@Entity('participant', { withoutRowid: true })
@Index('participant_by_group', ['projectId', 'groupId'], { where: 'group_id IS NOT NULL' })
@BelongsToInstance('project', 'project_id')
@BelongsTo('actor_group', 'group_id', 'RESTRICT')
export class ParticipantEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  /** In an anonymous project only ever a group of the top level, by which results are reported. */
  @ReferenceColumn('group_id', { nullable: true }) groupId: string | null;
  @DayColumn('day') day: string;
}
