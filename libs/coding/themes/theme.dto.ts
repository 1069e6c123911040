import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { type ThemeStatus, themeStatuses } from '#domain';
import { IfGiven } from '#platform';

const longText = 20_000;
const sentence = 1_000;
const most = 100;

export class ThemeCodeDto {
  id: string;
  name: string;
}

/** A theme as the studio shows it. */
export class ThemeDto {
  id: string;
  /** From 1. */
  position: number;
  title: string;
  definition: string;
  summary: string;
  /** draft, ready or released */
  status: ThemeStatus;
  openQuestions: string[];
  candidateGoals: string[];
  revision: number;
  codes: ThemeCodeDto[];
}

export class ThemeListDto {
  items: ThemeDto[];
}

export class CreateThemeDto {
  @IsString() @IsNotEmpty() @MaxLength(300) title: string;
  @IfGiven() @IsString() @MaxLength(longText) definition?: string;
  /** Codes to condense; each must be in no other theme. */
  @IfGiven() @IsArray() @ArrayUnique() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) codeIds?: string[];
}

export class EditThemeDto {
  /** The revision the change was made from. */
  @IsInt() @Min(1) revision: number;
  @IfGiven() @IsString() @IsNotEmpty() @MaxLength(300) title?: string;
  @IfGiven() @IsString() @MaxLength(longText) definition?: string;
  @IfGiven() @IsString() @MaxLength(longText) summary?: string;
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(most)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(sentence, { each: true })
  openQuestions?: string[];
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(most)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(sentence, { each: true })
  candidateGoals?: string[];
}

export class ThemeStatusDto {
  @IsInt() @Min(1) revision: number;
  @IsIn(themeStatuses) status: ThemeStatus;
}

export class ThemePositionDto {
  /** From 1. */
  @IsInt() @Min(1) position: number;
}

export class AssignCodeDto {
  /** The theme the code is taken from, where it is in one. */
  @IfGiven() @IsUUID() from?: string;
}

/** A theme as it was after one change. */
export class ThemeVersionDto {
  revision: number;
  at: string;
  /** Name of the user who made the change, where it is still known. */
  by: string | null;
  title: string;
  definition: string;
  summary: string;
  status: ThemeStatus;
  openQuestions: string[];
  candidateGoals: string[];
  codes: ThemeCodeDto[];
  /** Only in the last version of a theme that was removed. */
  removed?: boolean;
}

export class ThemeHistoryDto {
  items: ThemeVersionDto[];
}
