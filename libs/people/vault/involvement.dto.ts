import { IsBooleanString, IsIn } from 'class-validator';
import { type Dialect, dialects, type InvolvementKind } from '#domain';
import { IfGiven } from '#platform';

export class InvolvementAnswer {
  id: string;
  kind: InvolvementKind;
  /** Null: it was left under another key of the vault and cannot be read. */
  person: InvolvedPerson | null;
}

export class InvolvedPerson {
  name: string;
  /** E-mail address or telephone number. */
  contact: string;
}

export class InvolvementsAnswer {
  items: InvolvementAnswer[];
}

export class InvolvementsCsvQuery {
  /** For Excel in German, or as RFC 4180 says. */
  @IfGiven() @IsIn(Object.keys(dialects)) dialect: Dialect = 'excel-de';
  /** `true`: what looks like a formula stays as it is, such as a telephone number with a plus. */
  @IfGiven() @IsBooleanString() raw?: string;
}
