import { Entity } from 'typeorm';
import {
  BelongsTo,
  FlagColumn,
  InstantColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
  TextColumn,
} from '#platform';

/** Whether answers to a question of a version can be compared with those to the version that asked it last. */
@Entity('question_comparability')
@BelongsTo('questionnaire_version', 'version_id')
export class ComparabilityEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('version_id') versionId: string;
  /** Name of the question. */
  @NameColumn(100, { primary: true }) question: string;
  @FlagColumn() comparable: boolean;
  /** Why, in the words of whoever decided. */
  @TextColumn() note: string;
  /** SHA-256 of the differences that were looked at, hexadecimal: a draft can change after the decision. */
  @NameColumn(64) basis: string;
  /** Null for a decision on the command line. */
  @ReferenceColumn('decided_by', { nullable: true }) decidedBy: string | null;
  @InstantColumn('decided_at') decidedAt: string;
  @NumberColumn() revision: number;
}
