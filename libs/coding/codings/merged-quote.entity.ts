import { Entity, Index } from 'typeorm';
import { BelongsTo, FlagColumn, KeyColumn, NumberColumn, ReferenceColumn } from '#platform';

/**
 * A chosen quote whose coding was dropped by a merge: its words stand at the same segment, so that the coding
 * that stayed (the twin) is the quote meanwhile.
 */
@Entity('merged_quote')
@BelongsTo('code', 'code_id')
@BelongsTo('theme', 'theme_id')
@BelongsTo('coding', 'twin_id')
@Index('merged_quote_by_theme', ['projectId', 'themeId'])
@Index('merged_quote_by_twin', ['projectId', 'twinId'])
export class MergedQuoteEntity {
  @KeyColumn('project_id') projectId: string;
  /** The code that was merged into another. */
  @KeyColumn('code_id') codeId: string;
  @KeyColumn('theme_id') themeId: string;
  /** The coding that was dropped. */
  @KeyColumn('coding_id') codingId: string;
  @ReferenceColumn('twin_id') twinId: string;
  @NumberColumn() position: number;
  /** Whether the twin was a quote of its own before. */
  @FlagColumn({ name: 'twin_chosen' }) twinChosen: boolean;
}
