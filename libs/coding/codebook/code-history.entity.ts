import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, KeyColumn, NameColumn, ReferenceColumn } from '#platform';
import { type CodeContent, type CodeDeed } from './code-content.ts';

/** What a code was at each version of the codebook that changed it. Rows are only ever added. */
@Entity('code_history')
@Index('code_history_by_code', ['projectId', 'codeId', 'version'])
export class CodeHistoryEntity {
  @KeyColumn('project_id') projectId: string;
  @PrimaryColumn({ type: 'integer' }) version: number;
  @KeyColumn('code_id') codeId: string;
  @NameColumn(20) deed: CodeDeed;
  @JsonColumn() content: CodeContent;
  @InstantColumn('at') at: string;
  @ReferenceColumn('user_id') userId: string;
}
