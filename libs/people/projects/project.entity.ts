import { Entity, Unique } from 'typeorm';
import { type Language, type Translated } from '#domain';
import { DayColumn, InstantColumn, JsonColumn, KeyColumn, NameColumn, NumberColumn } from '#platform';

/** Anonymous: nothing links an answer to its invitation. Pseudonymous: a code links them, deletion works. */
export type ProjectMode = 'anonymous' | 'pseudonymous';

/** One undertaking of one municipality. It owns everything that later rooms keep. */
@Entity('project')
@Unique(['slug'])
export class ProjectEntity {
  @KeyColumn() id: string;
  @NameColumn(60) slug: string;
  @NameColumn() title: string;
  @NameColumn() municipality: string;
  @NameColumn(2) language: Language;
  @NameColumn(20) mode: ProjectMode;
  @NumberColumn({ name: 'smallest_cell' }) smallestCell: number;
  @JsonColumn() purpose: Translated;
  /** Who is responsible and who reads the answers in full. */
  @JsonColumn({ name: 'data_controller' }) dataController: Translated;
  @JsonColumn() evaluations: Translated;
  @DayColumn('deletion_date') deletionDate: string;
  @InstantColumn('created_at') createdAt: string;
  @NumberColumn() revision: number;
}
