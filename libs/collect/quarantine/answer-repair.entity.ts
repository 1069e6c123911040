import { Entity } from 'typeorm';
import { type AppliedChange } from '#domain';
import { BelongsTo, JsonColumn, KeyColumn } from '#platform';

/**
 * What the team changed in answers before it accepted them. They themselves stay in quarantine as they came, with who
 * decided and why, and this goes with them.
 */
@Entity('answer_repair', { withoutRowid: true })
@BelongsTo('quarantined_response', 'response_id')
export class AnswerRepairEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('response_id') responseId: string;
  /** One after the other, each with what stood there before. */
  @JsonColumn() changes: AppliedChange[];
}
