import { Entity, Index, Unique } from 'typeorm';
import { BelongsTo, BelongsToInstance, KeyColumn, NameColumn, NumberColumn, ReferenceColumn } from '#platform';

/** A group of actors by which results are reported; a tree, from department to team, and bodies outside. */
@Entity('actor_group')
@Unique(['projectId', 'key'])
@Index('actor_group_by_parent', ['projectId', 'parentId'])
@BelongsToInstance('project', 'project_id')
@BelongsTo('actor_group', 'parent_id', 'RESTRICT')
export class ActorGroupEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  /** Stays the same for ever: figures and exports of different years meet in it. */
  @NameColumn(40) key: string;
  @ReferenceColumn('parent_id', { nullable: true }) parentId: string | null;
  @NameColumn(200, { name: 'name_de' }) nameDe: string;
  @NameColumn(200, { name: 'name_en' }) nameEn: string;
  @NumberColumn() position: number;
}
