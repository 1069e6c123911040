import { Entity, Index, Unique } from 'typeorm';
import { type Stance } from '#domain';
import { BelongsTo, InstantColumn, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

/** One coder's judgement that a code fits a segment. */
@Entity('coding')
@BelongsTo('segment', 'segment_id')
@BelongsTo('source', 'source_id')
@BelongsTo('code', 'code_id', 'RESTRICT')
@Unique(['projectId', 'segmentId', 'codeId', 'coderId'])
@Index('coding_by_source', ['projectId', 'sourceId', 'coderId'])
@Index('coding_by_code', ['projectId', 'codeId', 'sourceId'])
export class CodingEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('segment_id') segmentId: string;
  /** The segment's source, kept here so that a source's codings are one look into one index. */
  @ReferenceColumn('source_id') sourceId: string;
  @ReferenceColumn('code_id') codeId: string;
  @ReferenceColumn('coder_id') coderId: string;
  /** Towards the theme the code belongs to; null where the coder gave none. */
  @NameColumn(12, { nullable: true }) stance: Stance | null;
  /** Step of the impact stairs, 1–7 (PHINEO); null where the coder gave none. */
  @NumberColumn({ nullable: true }) stair: number | null;
  @InstantColumn('created_at') createdAt: string;
}
