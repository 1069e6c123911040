import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateBy } from 'class-validator';
import { IfGiven } from '#platform';
import { type CodeDeed } from './code-content.ts';

const longText = 4000;

/** `#rrggbb`, which is what a browser's colour field gives. */
const IsColor = () =>
  ValidateBy({
    name: 'isHexColor',
    validator: { validate: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) },
  });

/** A code as the studio shows it. */
export class CodeDto {
  id: string;
  parentId: string | null;
  name: string;
  definition: string;
  includeWhen: string;
  excludeWhen: string;
  example: string;
  /** `#rrggbb` */
  color: string;
  /** Order among the codes that share a parent. */
  position: number;
  archived: boolean;
  /** The code that took over the codings of this one. */
  mergedInto: string | null;
  revision: number;
}

export class CodebookDto {
  /** Counts up with every change of a code. */
  version: number;
  /** All codes, also those out of use, ordered by position. */
  items: CodeDto[];
}

export class CodeTextDto {
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  @IfGiven() @IsString() @MaxLength(longText) definition?: string;
  @IfGiven() @IsString() @MaxLength(longText) includeWhen?: string;
  @IfGiven() @IsString() @MaxLength(longText) excludeWhen?: string;
  @IfGiven() @IsString() @MaxLength(longText) example?: string;
  @IsColor() color: string;
}

export class CreateCodeDto extends CodeTextDto {
  /** Left out: at the top. */
  @IsOptional() @IsUUID() parentId?: string | null;
}

export class RevisionDto {
  /** The revision the change was made from. */
  @IsInt() @Min(1) revision: number;
}

export class EditCodeDto extends RevisionDto {
  @IfGiven() @IsString() @IsNotEmpty() @MaxLength(200) name?: string;
  @IfGiven() @IsString() @MaxLength(longText) definition?: string;
  @IfGiven() @IsString() @MaxLength(longText) includeWhen?: string;
  @IfGiven() @IsString() @MaxLength(longText) excludeWhen?: string;
  @IfGiven() @IsString() @MaxLength(longText) example?: string;
  @IfGiven() @IsColor() color?: string;
}

export class MoveCodeDto extends RevisionDto {
  /** Left out or null: to the top. */
  @IsOptional() @IsUUID() parentId?: string | null;
  /** The position of the sibling that the code shall stand before; left out: last. */
  @IfGiven() @IsInt() @Min(1) position?: number;
}

export class MergeCodeDto extends RevisionDto {
  /** The code that takes over the codings. */
  @IsUUID() into: string;
}

export class CodeChangeDto {
  version: number;
  deed: CodeDeed;
  at: string;
  /** Id of the person who did it. */
  by: string;
  name: string;
  definition: string;
  includeWhen: string;
  excludeWhen: string;
  example: string;
  color: string;
  parentId: string | null;
  archived: boolean;
  mergedInto: string | null;
}

export class CodeHistoryDto {
  items: CodeChangeDto[];
}
