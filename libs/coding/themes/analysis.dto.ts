import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { type StairStep } from '#domain';

export class NameDto {
  de: string;
  en: string;
}

export class GroupFigureDto {
  /** Key of an actor group of the top level. */
  key: string;
  name: NameDto;
  /** null where the smallest cell hides it */
  persons: number | null;
}

/** Persons by stance; null where the smallest cell hides the count. */
export class StancesDto {
  pro: number | null;
  contra: number | null;
  ambivalent: number | null;
  neutral: number | null;
}

/** What may be shown of a theme. A count is null where the smallest cell hides it; a true zero is 0. */
export class ThemeFiguresDto {
  themeId: string;
  statements: number | null;
  persons: number | null;
  responses: number | null;
  interviews: number | null;
  /** Of the participants, in percent, not rounded. */
  pctPersons: number | null;
  /** How many actor groups of the top level are heard. */
  groups: number | null;
  /** In the project's order. */
  byGroup: GroupFigureDto[];
  stances: StancesDto;
  /** 0 (evenly split) to 1 (all on one side); null where fewer than k persons took a side. */
  consensus: number | null;
  /** Most frequent step of the impact stairs, 1–7. */
  stairMode: StairStep | null;
}

export class ProjectFiguresDto {
  /** The k of the project. */
  smallestCell: number;
  /** In the order of the themes. */
  items: ThemeFiguresDto[];
}

/** A quote as it may leave the system. */
export class PublicQuoteDto {
  segmentId: string;
  text: string;
  /** null where naming the group would tell of fewer than k persons */
  group: NameDto | null;
}

export class ThemeAnalysisDto {
  smallestCell: number;
  figures: ThemeFiguresDto;
  /** All that may leave the system, in the order the team chose; files have the first three. */
  quotes: PublicQuoteDto[];
}

/** A passage that the team chose, whether or not it may be shown yet. */
export class ChosenQuoteDto {
  codingId: string;
  segmentId: string;
  text: string;
}

export class ChosenQuotesDto {
  items: ChosenQuoteDto[];
}

export class ChooseQuotesDto {
  /** Codings with a code of the theme, in the order in which they shall stand. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) codingIds: string[];
}
