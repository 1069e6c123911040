import { PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { type ThemeStatus } from '#domain';
import { IfGiven, IsDay, Trimmed } from '#platform';

export class NewWorkshopRequest {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) title: string;
  /** Left out, or null, while no date is set. */
  @IsOptional() @IsDay() day?: string | null;
  @IfGiven() @Trimmed() @IsString() @MaxLength(200) place?: string;
}

export class WorkshopChangeRequest extends PartialType(NewWorkshopRequest, { skipNullProperties: false }) {
  /** The revision that was edited. */
  @IsInt() @Min(1) revision: number;
  /** The themes to work with, in the order of their sheets. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  themeIds?: string[];
}

export class ChosenTheme {
  id: string;
  title: string;
  status: ThemeStatus;
}

export class WorkshopAnswer {
  id: string;
  title: string;
  day: string | null;
  place: string;
  revision: number;
  /** In the order of their sheets. */
  themes: ChosenTheme[];
  /** How many goals it has developed. */
  goals: number;
}

export class WorkshopsAnswer {
  items: WorkshopAnswer[];
}
