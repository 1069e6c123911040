import { Type } from 'class-transformer';
import { IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IfGiven } from '#platform';
import { CodingDto } from '../codings/coding.dto.ts';

export class TextInBothDto {
  de: string;
  en: string;
}

export class CoderDto {
  id: string;
  name: string;
  /** Answers this person has coded. */
  sources: number;
}

export class QuestionCoverageDto {
  questionnaireId: string;
  /** Slug of the questionnaire. */
  questionnaire: string;
  questionnaireTitle: TextInBothDto;
  /** Name of the question; inside of a panel `panel.question`. */
  question: string;
  title: TextInBothDto;
  /** The answers hint at a step of the impact stairs. */
  stairHint: boolean;
  /** Answers there are. */
  sources: number;
  /** Answers that at least one coder has coded. */
  coded: number;
  coders: CoderDto[];
}

export class QuestionCoveragesDto {
  items: QuestionCoverageDto[];
}

export class SourcePageQueryDto {
  @IsUUID() questionnaire: string;
  @IsString() @MaxLength(200) question: string;
  /** The `next` of the page before. */
  @IfGiven() @Matches(/^\d{4}-\d\d-\d\d_[0-9a-f-]{36}$/) after?: string;
  @IfGiven() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit?: number;
}

export class SourceGroupDto {
  id: string;
  name: TextInBothDto;
}

export class SourceDto {
  id: string;
  question: string;
  /** Entry of a repeated panel, from 0. */
  entry: number;
  text: string;
  locale: string;
  /** Of the top level; null: none, or so few persons that naming it would tell who it is. */
  group: SourceGroupDto | null;
  /** Of all coders, in the order of the text. */
  codings: CodingDto[];
}

export class SourcePageDto {
  items: SourceDto[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export class CaughtUpDto {
  /** Answers that were not there before. */
  sources: number;
}
