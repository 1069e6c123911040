import { OmitType, PartialType } from '@nestjs/swagger';
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
import { type GoalHint, type StairStep, stairSteps } from '#domain';
import { Trimmed } from '#platform';

export class NewGoalRequest {
  /** The workshop that developed it. */
  @IsUUID() workshopId: string;
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) title: string;
  /** Who is better off, how, by when. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000) statement: string;
  /** Step 1 to 7 of the impact stairs. */
  @IsIn(stairSteps) stair: StairStep;
  /** At least one. */
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true }) themeIds: string[];
}

class ChangeableGoal extends OmitType(NewGoalRequest, ['workshopId'] as const) {}

export class GoalChangeRequest extends PartialType(ChangeableGoal, { skipNullProperties: false }) {
  /** The revision that was edited. */
  @IsInt() @Min(1) revision: number;
}

export class GoalOrderRequest {
  /** Every goal of the workshop once. */
  @IsArray() @ArrayMaxSize(500) @ArrayUnique() @IsUUID(undefined, { each: true }) goalIds: string[];
}

export class NamedReference {
  id: string;
  title: string;
}

export class GoalAnswer {
  id: string;
  workshop: NamedReference;
  /** From 1 within the workshop. */
  position: number;
  title: string;
  statement: string;
  stair: StairStep;
  themes: NamedReference[];
  /** Advice to the workshop; refuses nothing. */
  hints: GoalHint[];
  revision: number;
}

export class GoalsAnswer {
  items: GoalAnswer[];
}

export class GoalVersionAnswer {
  revision: number;
  at: string;
  /** Name of the person; null for what the system did. */
  by: string | null;
  title: string;
  statement: string;
  stair: StairStep;
  /** With the titles they had then. */
  themes: NamedReference[];
  /** Whether this is the deletion. */
  removed: boolean;
}

export class GoalHistoryAnswer {
  /** The newest first. */
  items: GoalVersionAnswer[];
}
