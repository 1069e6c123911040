import { Entity, Index, PrimaryColumn } from 'typeorm';
import { type StairStep } from '#domain';
import {
  BelongsTo,
  InstantColumn,
  JsonColumn,
  KeyColumn,
  NameColumn,
  NumberColumn,
  ReferenceColumn,
  TextColumn,
} from '#platform';

/** What a workshop decided should be different for whom, by when. Its earlier wordings stand in `goal_history`. */
@Entity('goal')
@BelongsTo('workshop', 'workshop_id', 'RESTRICT')
@Index('goal_by_workshop', ['projectId', 'workshopId', 'position'])
export class GoalEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  @ReferenceColumn('workshop_id') workshopId: string;
  /** Order among the goals of the workshop, from 1. */
  @NumberColumn() position: number;
  @NameColumn() title: string;
  @TextColumn() statement: string;
  /** Step 1 to 7 of the impact stairs. */
  @NumberColumn() stair: StairStep;
  @NumberColumn() revision: number;
}

/** The theme a goal answers to. It cannot be removed while a goal does: the thread would break. */
@Entity('goal_theme')
@BelongsTo('goal', 'goal_id')
@BelongsTo('theme', 'theme_id', 'RESTRICT')
@Index('goal_theme_by_theme', ['projectId', 'themeId'])
export class GoalThemeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('goal_id') goalId: string;
  @KeyColumn('theme_id') themeId: string;
}

/** A goal as it was after one change. */
export interface GoalVersionContent {
  title: string;
  statement: string;
  stair: StairStep;
  /** With the titles they had then. */
  themes: { id: string; title: string }[];
  /** Only in the last version of a goal that was deleted. */
  removed?: true;
}

/** Every version of every goal. Rows are only ever added; a trigger refuses the rest. */
@Entity('goal_history')
export class GoalHistoryEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('goal_id') goalId: string;
  @PrimaryColumn({ type: 'integer' }) revision: number;
  @InstantColumn('at') at: string;
  @ReferenceColumn('user_id', { nullable: true }) userId: string | null;
  @JsonColumn() content: GoalVersionContent;
}
