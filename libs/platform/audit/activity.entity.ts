import { Entity, Index } from 'typeorm';
import { InstantColumn, JsonColumn, KeyColumn, NameColumn, ReferenceColumn } from '../database/columns.ts';

/** Who did what when in a project. Rows are only ever added; a trigger refuses the rest. */
@Entity('activity')
@Index('activity_by_time', ['projectId', 'at'])
export class ActivityEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @InstantColumn('at') at: string;
  /** The user, or null for what an actor or the system did. */
  @ReferenceColumn('user_id', { nullable: true }) userId: string | null;
  /** What was done, in the words of the glossary: `questionnaire.published`. */
  @NameColumn(80) action: string;
  @ReferenceColumn('subject_id', { nullable: true }) subjectId: string | null;
  /** Facts that help to understand the entry; never answers, names or addresses of actors. */
  @JsonColumn() facts: Record<string, string | number | boolean | null>;
}

/** The same for what concerns the whole installation: accounts, logins, projects. */
@Entity('instance_activity')
@Index('instance_activity_by_time', ['at'])
export class InstanceActivityEntity {
  @KeyColumn() id: string;
  @InstantColumn('at') at: string;
  @ReferenceColumn('user_id', { nullable: true }) userId: string | null;
  @NameColumn(80) action: string;
  @ReferenceColumn('subject_id', { nullable: true }) subjectId: string | null;
  @JsonColumn() facts: Record<string, string | number | boolean | null>;
}
