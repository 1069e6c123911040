import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '#platform';

export class DecisionRequest {
  /** Why; kept with the response. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000) note: string;
}

class QuestionTitle {
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

export class QuarantinedAnswer extends QuarantinedSummaryAnswer {
  /** The answers as JSON text, as they came. */
  raw: string;
}

export class QuarantineAnswer {
  /** At most 200 of each state. */
  items: QuarantinedSummaryAnswer[];
}
