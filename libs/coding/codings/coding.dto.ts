import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { stances, type Stance } from '#domain';

export class JudgementDto {
  /** Towards the theme the code belongs to; null: none. */
  @IsOptional() @IsIn(stances) stance?: Stance | null;
  /** Step of the impact stairs, 1–7; null: none. */
  @IsOptional() @IsInt() @Min(1) @Max(7) stair?: number | null;
}

export class PutCodingDto extends JudgementDto {
  @IsUUID() sourceId: string;
  /** First code point of the segment, from 0. */
  @IsInt() start: number;
  /** The code point after the last one of the segment. */
  @IsInt() end: number;
  @IsUUID() codeId: string;
}

export class CodingDto {
  id: string;
  sourceId: string;
  codeId: string;
  coderId: string;
  /** First code point of the segment, from 0. */
  start: number;
  /** The code point after the last one of the segment. */
  end: number;
  stance: Stance | null;
  stair: number | null;
  createdAt: string;
}
