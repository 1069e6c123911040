import { Entity, Index } from 'typeorm';
import { type AnswerProblem } from '#domain';
import {
  BelongsTo,
  DayColumn,
  JsonColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
  TextColumn,
} from '#platform';

import { type ResponseMode } from '../responses/response.entity.ts';

/** What the team sees: to be decided on, or decided. */
export type DecisionState = 'open' | 'accepted' | 'discarded';

/** `waiting`: not judged yet. */
export type QuarantineState = 'waiting' | DecisionState;

/**
 * Answers that did not pass the judge. They are kept as they came, with the reasons, until the team decides. Answers
 * whose judging takes longer wait here for it, on disk already.
 */
@Entity('quarantined_response', { withoutRowid: true })
@Index('quarantined_response_by_round', ['projectId', 'roundId', 'state'])
@Index('quarantined_response_waiting', ['projectId'], { where: "state = 'waiting'" })
@Index('quarantined_response_by_version', ['projectId', 'versionId'])
@Index('quarantined_response_by_invitation', ['projectId', 'invitationId'])
@Index('quarantined_response_by_group', ['projectId', 'groupId'])
@BelongsTo('survey_round', 'round_id')
@BelongsTo('questionnaire_version', 'version_id', 'RESTRICT')
@BelongsTo('invitation', 'invitation_id')
@BelongsTo('actor_group', 'group_id', 'RESTRICT')
export class QuarantinedResponseEntity {
  @KeyColumn('project_id') projectId: string;
  /** The id that the response has if it is accepted after all. */
  @KeyColumn() id: string;
  @ReferenceColumn('round_id') roundId: string;
  @ReferenceColumn('version_id') versionId: string;
  /** Only in a pseudonymous project, and only of a personal link. */
  @ReferenceColumn('invitation_id', { nullable: true }) invitationId: string | null;
  @ReferenceColumn('group_id', { nullable: true }) groupId: string | null;
  @NameColumn(20, { default: 'online' }) mode: ResponseMode;
  @NameColumn(20) locale: string;
  @DayColumn('day') day: string;
  @NumberColumn({ nullable: true }) minutes: number | null;
  /** The answers as JSON text, unchanged. */
  @TextColumn() raw: string;
  @NameColumn(64, { name: 'body_hash' }) bodyHash: string;
  @JsonColumn() reasons: AnswerProblem[];
  @NameColumn(20) state: QuarantineState;
  @ReferenceColumn('decided_by', { nullable: true }) decidedBy: string | null;
  /** Why the team decided as it did. */
  @TextColumn({ nullable: true }) note: string | null;
}
