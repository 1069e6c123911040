import { Entity, Index } from 'typeorm';
import { BelongsTo, DayColumn, KeyColumn, NameColumn, NumberColumn } from '#platform';

/** Where themes become goals. */
@Entity('workshop')
export class WorkshopEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @NameColumn() title: string;
  /** Null while no date is set. */
  @DayColumn('day', { nullable: true }) day: string | null;
  @NameColumn() place: string;
  @NumberColumn() revision: number;
}

/** A theme that a workshop works with. It cannot be removed while one does. */
@Entity('workshop_theme')
@BelongsTo('workshop', 'workshop_id')
@BelongsTo('theme', 'theme_id', 'RESTRICT')
@Index('workshop_theme_by_theme', ['projectId', 'themeId'])
export class WorkshopThemeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('workshop_id') workshopId: string;
  @KeyColumn('theme_id') themeId: string;
  /** From 1: the order in which the sheets are printed. */
  @NumberColumn() position: number;
}
