import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { IfGiven } from '#platform';
import { AnswerChangeAnswer } from '../quarantine/quarantine.dto.ts';

export class ResponseSummary {
  id: string;
  day: string;
  locale: string;
  /** Actor group of the top level; null: none, or so few people that it would tell who it is. */
  group: string | null;
  quotePermission: 'verbatim' | 'paraphrase' | 'none';
}

export class ResponsesAnswer {
  items: ResponseSummary[];
}

export class AnsweredQuestion {
  name: string;
  title: { de: string; en: string };
  type: string;
  /**
   * The answer as it is stored; names of choices stand in `labels`. On the page of a response a file is its name and
   * a signature is true.
   */
  @ApiProperty({})
  value: unknown;
  /** What the values of choices, rows and columns read as; a field reads as `field.`, its values as `field.value`. */
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { de: { type: 'string' }, en: { type: 'string' } },
      required: ['de', 'en'],
    },
  })
  labels: Record<string, { de: string; en: string }>;
}

export class ReviewAnswer {
  /** Name of whoever accepted it out of quarantine. */
  decidedBy: string | null;
  /** Why. */
  note: string;
  /** What was changed before, one after the other. */
  changes: AnswerChangeAnswer[];
}

export class StoredFileAnswer {
  /** RFC 6901 pointer into the answers: what the file is asked for with. */
  place: string;
  question: string;
  name: string;
  /** Bytes. */
  size: number;
}

export class StoredFileQuery {
  /** Of the file, as the response names it. */
  @IfGiven() @IsString() @MaxLength(2_000) place?: string;
}

export class ResponseAnswer extends ResponseSummary {
  /** A decision of the team without which it would not be here; null: it passed by itself. */
  review: ReviewAnswer | null;
  questions: AnsweredQuestion[];
  /** Files and signatures among the answers. */
  files: StoredFileAnswer[];
}
