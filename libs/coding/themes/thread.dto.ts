import { Type } from 'class-transformer';
import { IsBooleanString, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { type QuotePermission, type Stance, stances } from '#domain';
import { IfGiven } from '#platform';
import { NameDto } from './analysis.dto.ts';
import { ThemeCodeDto } from './theme.dto.ts';

export class ThemeTitleDto {
  id: string;
  title: string;
}

export class ThreadCodingDto {
  id: string;
  segmentId: string;
  /** Code points of the source, zero-based, end exclusive. */
  start: number;
  end: number;
  code: ThemeCodeDto;
  theme: ThemeTitleDto | null;
  /** Name of the coder. */
  coder: string | null;
  stance: Stance | null;
  /** Step of the impact stairs, 1–7. */
  stair: number | null;
}

export class ThemePassageDto {
  segmentId: string;
  sourceId: string;
  text: string;
  question: NameDto;
  group: NameDto | null;
  /** verbatim, paraphrase or none */
  permission: QuotePermission;
  codings: ThreadCodingDto[];
}

export class ThemePassagesDto {
  items: ThemePassageDto[];
  /** Give it as `after` to read on; null at the end. */
  next: string | null;
}

export class SourceThreadDto {
  id: string;
  text: string;
  locale: string;
  question: NameDto;
  group: NameDto | null;
  permission: QuotePermission;
  codings: ThreadCodingDto[];
}

export class PassagesQueryDto {
  @IfGiven() @IsUUID() after?: string;
  @IfGiven() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
  @IfGiven() @IsIn(stances) stance?: Stance;
  /** `true`: only passages that may be quoted word for word. */
  @IfGiven() @IsBooleanString() quotable?: string;
}
