import { QuarantinedAnswer } from '../quarantine/quarantine.dto.ts';
import { ResponseAnswer } from '../responses/answers.dto.ts';

export class DisclosureAnswer {
  /** What was accepted; null: what was sent did not pass the judge. */
  response: ResponseAnswer | null;
  /** What was sent through the link and is no response, as it came. */
  quarantined: QuarantinedAnswer[];
}
