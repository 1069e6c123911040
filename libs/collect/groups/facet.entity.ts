import { Entity, Unique } from 'typeorm';
import { BelongsToInstance, KeyColumn, NameColumn } from '#platform';

/** A second way to look at results, taken from a question of a published questionnaire that is marked as one. */
@Entity('facet')
@Unique(['projectId', 'key'])
@BelongsToInstance('project', 'project_id')
export class FacetEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn(60) key: string;
  @NameColumn(500, { name: 'name_de' }) nameDe: string;
  @NameColumn(500, { name: 'name_en' }) nameEn: string;
  /** Name of the question whose answer places a response in the facet. */
  @NameColumn(60) question: string;
}
