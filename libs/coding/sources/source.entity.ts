import { Entity, Index, Unique } from 'typeorm';
import { BelongsTo, DayColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn, TextColumn } from '#platform';

/**
 * One immutable text that can be coded: an answer to one open question. Its id carries no time, so that the
 * order of sources tells nothing about who answered when.
 */
@Entity('source', { withoutRowid: true })
@BelongsTo('response', 'response_id')
@BelongsTo('participant', 'participant_id')
@BelongsTo('questionnaire', 'questionnaire_id', 'RESTRICT')
@BelongsTo('questionnaire_version', 'version_id', 'RESTRICT')
@BelongsTo('actor_group', 'group_id', 'RESTRICT')
@Unique(['projectId', 'responseId', 'question', 'entry'])
@Index('source_by_question', ['projectId', 'questionnaireId', 'question', 'day', 'id'])
@Index('source_by_participant', ['projectId', 'participantId'])
@Index('source_by_group', ['projectId', 'groupId'])
@Index('source_by_version', ['projectId', 'versionId'])
export class SourceEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn(20) kind: 'answer';
  @ReferenceColumn('response_id') responseId: string;
  @ReferenceColumn('questionnaire_id') questionnaireId: string;
  @ReferenceColumn('version_id') versionId: string;
  /** Name of the question; within a panel `panel.question`. */
  @NameColumn() question: string;
  /** Which entry of a repeated panel the answer stands in, from 0; 0 outside of panels. */
  @NumberColumn() entry: number;
  @ReferenceColumn('participant_id') participantId: string;
  @ReferenceColumn('group_id', { nullable: true }) groupId: string | null;
  @NameColumn(20) locale: string;
  /** NFC, lines ended by LF. */
  @TextColumn() text: string;
  /** In code points. */
  @NumberColumn() length: number;
  @NameColumn(20, { name: 'quote_permission' }) quotePermission: 'verbatim' | 'paraphrase' | 'none';
  @DayColumn('day') day: string;
}
