import { Entity, Index } from 'typeorm';
import { type RoundStatus } from '#domain';
import {
  BelongsTo,
  BelongsToInstance,
  DayColumn,
  InstantColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
} from '#platform';

/** One version of a questionnaire, asked from a day to a day. */
@Entity('survey_round')
@Index('survey_round_by_version', ['projectId', 'versionId'])
@BelongsToInstance('project', 'project_id')
@BelongsTo('questionnaire_version', 'version_id', 'RESTRICT')
export class RoundEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn() title: string;
  @ReferenceColumn('version_id') versionId: string;
  /** First and last day in Germany on which answers are taken; null: no such limit. */
  @DayColumn('opens_on', { nullable: true }) opensOn: string | null;
  @DayColumn('closes_on', { nullable: true }) closesOn: string | null;
  @NameColumn(20) status: RoundStatus;
  @InstantColumn('created_at') createdAt: string;
  @NumberColumn() revision: number;
}
