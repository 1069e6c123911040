import { Entity, PrimaryColumn, Unique } from 'typeorm';
import { type ThemeSummaryRow } from '#domain';
import { BelongsTo, InstantColumn, JsonColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

/** A frozen analysis. It is written once and never changed, except that the words of a deleted response are taken out. */
@Entity('snapshot')
@Unique(['projectId', 'number'])
@Unique(['projectId', 'contentHash'])
export class SnapshotEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  /** From 1 within the project. */
  @NumberColumn() number: number;
  @NumberColumn({ name: 'codebook_version' }) codebookVersion: number;
  @NumberColumn({ name: 'smallest_cell' }) smallestCell: number;
  /** Keys of the actor groups of the top level, in the project's order: the last columns of the summary. */
  @JsonColumn() groups: string[];
  /** SHA-256 of everything above and of the rows, in hex: the same analysis has the same hash. */
  @NameColumn(64, { name: 'content_hash' }) contentHash: string;
  @InstantColumn('created_at') createdAt: string;
  @ReferenceColumn('created_by', { nullable: true }) createdBy: string | null;
}

/** One theme of a frozen analysis, as it may leave the system. */
@Entity('snapshot_theme')
@BelongsTo('snapshot', 'snapshot_id')
export class SnapshotThemeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('snapshot_id') snapshotId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @ReferenceColumn('theme_id') themeId: string;
  @JsonColumn() row: ThemeSummaryRow;
}
