import { Entity } from 'typeorm';
import { type InvolvementKind } from '#domain';
import { BelongsToInstance, KeyColumn, NameColumn, TextColumn } from '#platform';

/**
 * Somebody who would like to take part further, under a random id. No round, no link, no group and no time: nothing
 * in it leads to what she has answered.
 */
@Entity('involvement', { withoutRowid: true })
@BelongsToInstance('project', 'project_id')
export class InvolvementEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn(20) kind: InvolvementKind;
  /** Name and contact, readable with the key of the vault alone. */
  @TextColumn() sealed: string;
}
