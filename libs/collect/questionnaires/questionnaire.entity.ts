import { Entity, Unique } from 'typeorm';
import { BelongsToInstance, InstantColumn, KeyColumn, NameColumn } from '#platform';

/** A questionnaire of a project; what it asks stands in its versions. */
@Entity('questionnaire')
@Unique(['projectId', 'slug'])
@BelongsToInstance('project', 'project_id')
export class QuestionnaireEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn(60) slug: string;
  /** Its title in the words of the latest version. */
  @NameColumn(500, { name: 'title_de' }) titleDe: string;
  @NameColumn(500, { name: 'title_en' }) titleEn: string;
  @InstantColumn('created_at') createdAt: string;
}
