import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type Json } from '#domain';
import { HoldsAnswers, Trimmed } from '#platform';

/** Any JSON value, or none. */
const anyJson: ApiPropertyOptions = {
  required: false,
  nullable: true,
  oneOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
  ],
};

export class DecisionRequest {
  /** Why; kept with the response. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000) note: string;
}

export class AnswerChangeRequest {
  /** RFC 6901 pointer into the answers, as the changes before have left them; empty for all of them. */
  @IsString() @MaxLength(2000) place: string;
  /** What shall stand there; left out: what stands there is taken out. */
  @ApiProperty(anyJson)
  @Allow()
  @Transform(({ obj }: { obj: { to: unknown } }) => obj.to)
  to?: Json;
}

@HoldsAnswers(/^\/changes\/\d+\/to$/)
export class RepairRequest extends DecisionRequest {
  /** Made one after the other. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AnswerChangeRequest)
  changes: AnswerChangeRequest[];

  /** Accepts them also where the judge still refuses. */
  @IsBoolean() anyway: boolean;
}

export class QuestionTitle {
  de: string;
  en: string;
}

export class RefusalReason {
  question: string;
  /** The question as actors read it, where the questionnaire knows it. */
  title?: QuestionTitle;
  /** Row (a name, or its number from 1) and column inside of the question. */
  row?: string;
  column?: string;
  rowTitle?: QuestionTitle;
  columnTitle?: QuestionTitle;
  /** `form`: what the questionnaire itself asks for. */
  kind: string;
  message: string;
}

export class QuarantinedSummaryAnswer {
  id: string;
  locale: string;
  day: string;
  state: 'open' | 'accepted' | 'discarded';
  reasons: RefusalReason[];
  /** Name of whoever decided. */
  decidedBy: string | null;
  note: string | null;
}

export class OfferedChoice {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] })
  value: string | number | boolean;
  text: QuestionTitle;
}

/** How the answer of a question can be corrected; `none`: only as JSON. */
export class RepairFieldAnswer {
  kind: 'text' | 'number' | 'choice' | 'choices' | 'none';
  /** Of `choice` and `choices`. */
  @ApiProperty({ type: () => [OfferedChoice], required: false })
  choices?: readonly OfferedChoice[];
}

export class RepairableReasonAnswer extends RefusalReason {
  /** RFC 6901 pointer into the answers that were judged. */
  place: string;
  field: RepairFieldAnswer;
}

export class AnswerChangeAnswer {
  /** RFC 6901 pointer into the answers, as the changes before have left them. */
  place: string;
  question: string;
  row?: string;
  column?: string;
  title?: QuestionTitle;
  rowTitle?: QuestionTitle;
  columnTitle?: QuestionTitle;
  /** What stood there; left out: nothing. */
  @ApiProperty(anyJson)
  from?: Json;
  /** What stands there now; left out: nothing. */
  @ApiProperty(anyJson)
  to?: Json;
}

export class QuarantinedAnswer extends QuarantinedSummaryAnswer {
  override reasons: RepairableReasonAnswer[];
  /** What the team changed before it accepted them. */
  changes: AnswerChangeAnswer[];
  /** The answers as JSON text, as they came. */
  raw: string;
}

export class QuarantineAnswer {
  /** At most 200 of each state. */
  items: QuarantinedSummaryAnswer[];
}
