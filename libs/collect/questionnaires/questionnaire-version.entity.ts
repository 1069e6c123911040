import { Entity, Unique } from 'typeorm';
import { type Json } from '#domain';
import {
  BelongsTo,
  InstantColumn,
  JsonColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
  TextColumn,
} from '#platform';

export type VersionStatus = 'draft' | 'published';

/** One version of a questionnaire. Once it is published, the database itself refuses to change it. */
@Entity('questionnaire_version')
@Unique(['projectId', 'questionnaireId', 'number'])
@BelongsTo('questionnaire', 'questionnaire_id')
export class QuestionnaireVersionEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('questionnaire_id') questionnaireId: string;
  /** 1, 2, 3, … */
  @NumberColumn() number: number;
  @NameColumn(20) status: VersionStatus;
  /** The file as it was written, with its placeholders and line breaks, so that findings name its lines. */
  @TextColumn() authored: string;
  /** What actors are asked: placeholders filled, HTML sanitised. Null while it is a draft. */
  @JsonColumn({ nullable: true }) content: Record<string, Json> | null;
  /** SHA-256 of the content, hexadecimal. */
  @NameColumn(64, { name: 'content_hash', nullable: true }) contentHash: string | null;
  @JsonColumn() languages: string[];
  @InstantColumn('published_at', { nullable: true }) publishedAt: string | null;
  @ReferenceColumn('published_by', { nullable: true }) publishedBy: string | null;
  @NumberColumn() revision: number;
}
