import { Entity, Index } from 'typeorm';
import { type AnswersByQuestion, type QuotePermission } from '#domain';
import {
  BelongsTo,
  DayColumn,
  FlagColumn,
  JsonColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
} from '#platform';

/** How answers were given: by the person herself in her browser, or to an interviewer who wrote them down. */
export type ResponseMode = 'online' | 'interview';

/** Accepted answers of one person. The id was made at random by the actor's browser; the day is all the time it knows. */
@Entity('response', { withoutRowid: true })
@Index('response_by_invitation', ['projectId', 'invitationId'], { unique: true, where: 'invitation_id IS NOT NULL' })
@Index('response_by_round', ['projectId', 'roundId', 'takenForCoding'])
@Index('response_by_participant', ['projectId', 'participantId'])
@BelongsTo('survey_round', 'round_id')
@BelongsTo('questionnaire_version', 'version_id', 'RESTRICT')
@BelongsTo('participant', 'participant_id')
@BelongsTo('invitation', 'invitation_id')
export class ResponseEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('round_id') roundId: string;
  @ReferenceColumn('version_id') versionId: string;
  @ReferenceColumn('participant_id') participantId: string;
  /** Only in a pseudonymous project, and only of a personal link. */
  @ReferenceColumn('invitation_id', { nullable: true }) invitationId: string | null;
  @NameColumn(20, { default: 'online' }) mode: ResponseMode;
  @NameColumn(20) locale: string;
  @DayColumn('day') day: string;
  /** How long it took, in steps of five; null if the browser did not say. */
  @NumberColumn({ nullable: true }) minutes: number | null;
  @NameColumn(20, { name: 'quote_permission' }) quotePermission: QuotePermission;
  @JsonColumn() answers: AnswersByQuestion;
  /** SHA-256 of what was sent, so that sending it again is known to be the same. */
  @NameColumn(64, { name: 'body_hash' }) bodyHash: string;
  /** Whether its open answers have become sources. */
  @FlagColumn({ name: 'taken_for_coding' }) takenForCoding: boolean;
}
