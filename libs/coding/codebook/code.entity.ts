import { Entity, Index } from 'typeorm';
import { BelongsTo, FlagColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn, TextColumn } from '#platform';

/** One code of the codebook. Its earlier contents stand in `code_history`. */
@Entity('code')
@BelongsTo('code', 'parent_id', 'RESTRICT')
@BelongsTo('code', 'merged_into', 'RESTRICT')
@Index('code_by_parent', ['projectId', 'parentId', 'position'])
@Index('code_by_merge', ['projectId', 'mergedInto'])
export class CodeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('parent_id', { nullable: true }) parentId: string | null;
  /** Unique among the codes in use that share a parent. */
  @NameColumn() name: string;
  @TextColumn() definition: string;
  @TextColumn({ name: 'include_when' }) includeWhen: string;
  @TextColumn({ name: 'exclude_when' }) excludeWhen: string;
  @TextColumn() example: string;
  /** `#rrggbb` */
  @NameColumn(7) color: string;
  /** Order among the codes that share a parent, from 1. */
  @NumberColumn() position: number;
  @NumberColumn() revision: number;
  /** Out of use: nothing more is coded with it; what was coded stays. */
  @FlagColumn() archived: boolean;
  /** The code that took over the codings of this one. */
  @ReferenceColumn('merged_into', { nullable: true }) mergedInto: string | null;
}
