import { Entity, Index, PrimaryColumn } from 'typeorm';
import { type ThemeStatus } from '#domain';
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

/** Several codes condensed into one statement that a workshop can work with. */
@Entity('theme')
export class ThemeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn() id: string;
  /** From 1; the order in which themes are listed and exported. */
  @NumberColumn() position: number;
  @NameColumn(300) title: string;
  @TextColumn() definition: string;
  @TextColumn() summary: string;
  @NameColumn(10) status: ThemeStatus;
  @JsonColumn({ name: 'open_questions' }) openQuestions: string[];
  @JsonColumn({ name: 'candidate_goals' }) candidateGoals: string[];
  @NumberColumn() revision: number;
}

/** A code belongs to at most one theme: the code is the key. */
@Entity('theme_code')
@BelongsTo('code', 'code_id')
@BelongsTo('theme', 'theme_id')
@Index('theme_code_by_theme', ['projectId', 'themeId'])
export class ThemeCodeEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('code_id') codeId: string;
  @ReferenceColumn('theme_id') themeId: string;
}

/** A coding whose words somebody chose to stand for the theme. */
@Entity('theme_quote')
@BelongsTo('theme', 'theme_id')
@BelongsTo('coding', 'coding_id')
@Index('theme_quote_by_coding', ['projectId', 'codingId'])
export class ThemeQuoteEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('theme_id') themeId: string;
  @KeyColumn('coding_id') codingId: string;
  @NumberColumn() position: number;
}

/** A theme as it was after one change. */
export interface ThemeVersionContent {
  title: string;
  definition: string;
  summary: string;
  status: ThemeStatus;
  openQuestions: string[];
  candidateGoals: string[];
  codes: { id: string; name: string }[];
  quotes: string[];
  /** Only in the last version of a theme that was removed. */
  removed?: true;
}

/** Every version of every theme. Rows are only ever added; a trigger refuses the rest. */
@Entity('theme_history')
export class ThemeHistoryEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('theme_id') themeId: string;
  @PrimaryColumn({ type: 'integer' }) revision: number;
  @InstantColumn('at') at: string;
  @ReferenceColumn('user_id', { nullable: true }) userId: string | null;
  @JsonColumn() content: ThemeVersionContent;
}
