import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type ChangeKind, type Comparability } from '#domain';
import { IfGiven, Trimmed } from '#platform';
import { WrittenText } from '../questionnaire.dto.ts';

const kinds: ChangeKind[] = [
  ...(['retyped', 'rescaled', 'reworded', 'conditions'] as const),
  ...(['marks', 'moved', 'reordered', 'other'] as const),
];
const verdicts: Comparability[] = ['comparable', 'with-care', 'not-comparable'];

export class ChangesQuery {
  /** An earlier version; left out, the one before. */
  @IfGiven() @IsUUID() against?: string;
}

export class ComparabilityDecision {
  @IsString() @MaxLength(100) question: string;
  @IsBoolean() comparable: boolean;
  /** Why; may be empty. */
  @Trimmed() @IsString() @MaxLength(2000) note: string;
  /** What was looked at: `seen` of the question. */
  @IsString() @MaxLength(64) seen: string;
}

export class ComparabilityRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => ComparabilityDecision)
  decisions: ComparabilityDecision[];
}

export class ChangeAnswer {
  @ApiProperty({ enum: kinds }) kind: ChangeKind;
  /** Property of the form library, or `form`, `page`, `order`, `fields`. */
  property: string;
  /** Which choice, row, column, check or page. */
  item?: string;
  language?: string;
  /** Words that one side has in this language, while both have them in another one. */
  translation?: true;
  before: string | null;
  after: string | null;
  /** Of a choice, row or column that comes back: number of the version that had it last. */
  since?: number;
}

export class ReasonAnswer {
  code: string;
  /** The question inside, if it is about one. */
  field?: string;
  message: WrittenText;
}

export class ProposalAnswer {
  @ApiProperty({ enum: verdicts }) verdict: Comparability;
  /** The weightiest first. */
  @ApiProperty({ type: () => [ReasonAnswer] }) reasons: readonly ReasonAnswer[];
}

export class ComparabilityAnswer {
  comparable: boolean;
  note: string;
  by: string | null;
  at: string;
  /** False where the draft was changed after it. */
  current: boolean;
}

export class FieldChangeAnswer {
  name: string;
  title: WrittenText;
  type: string;
  @ApiProperty({ enum: ['added', 'removed', 'kept'] }) state: 'added' | 'removed' | 'kept';
  @ApiProperty({ type: () => [ChangeAnswer] }) changes: readonly ChangeAnswer[];
  /** Questions inside that were added, removed or changed. */
  @ApiProperty({ type: () => [FieldChangeAnswer] }) fields: readonly FieldChangeAnswer[];
  /** Number of the version that asked it last; of a question inside only where that is not the one of the question. */
  since?: number;
}

export class QuestionChangeAnswer extends FieldChangeAnswer {
  /** A removed question that asked the same in the same words. */
  renamedFrom?: string;
  needsDecision: boolean;
  @ApiProperty({ type: () => ProposalAnswer, nullable: true }) proposal: ProposalAnswer | null;
  @ApiProperty({ type: () => ComparabilityAnswer, nullable: true }) decision: ComparabilityAnswer | null;
  /** To be sent along with a decision. */
  seen: string;
}

export class ComparedVersion {
  id: string;
  number: number;
}

export class ChangesAnswer {
  /** Null for a first version. */
  @ApiProperty({ type: () => ComparedVersion, nullable: true }) comparedWith: ComparedVersion | null;
  /** The published versions before it, the latest first. */
  @ApiProperty({ type: () => [ComparedVersion] }) earlier: readonly ComparedVersion[];
  /** Whether this is the comparison that decisions are made on: with what was asked last. */
  decisive: boolean;
  /** Of the questionnaire as a whole, its pages and the texts between questions. */
  @ApiProperty({ type: () => [ChangeAnswer] }) general: readonly ChangeAnswer[];
  @ApiProperty({ type: () => [QuestionChangeAnswer] }) questions: readonly QuestionChangeAnswer[];
  unchanged: number;
  /** Questions about which a person has to decide. */
  needed: number;
  decided: number;
}
