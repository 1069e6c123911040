import { Entity, Index, Unique } from 'typeorm';
import { type AnswersByQuestion } from '#domain';
import { BelongsTo, DayColumn, JsonColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

/** Answers that are not submitted yet, kept so that no word is lost. Found by the id that the response will have. */
@Entity('response_draft', { withoutRowid: true })
@Unique(['projectId', 'invitationId'])
@Index('response_draft_by_round', ['projectId', 'roundId'])
@BelongsTo('survey_round', 'round_id')
@BelongsTo('invitation', 'invitation_id')
export class DraftEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('response_id') responseId: string;
  @ReferenceColumn('round_id') roundId: string;
  /** Only in a pseudonymous project, and only of a personal link. */
  @ReferenceColumn('invitation_id', { nullable: true }) invitationId: string | null;
  @NumberColumn() revision: number;
  @JsonColumn() answers: AnswersByQuestion;
  @NameColumn(20) locale: string;
  /** Page the actor was on, from 0. */
  @NumberColumn() page: number;
  @DayColumn('updated_day') updatedDay: string;
}
