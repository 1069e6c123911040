import { type Claim } from './claim.ts';

/** One way in which the server asks for more than the form library, on purpose. */
export interface Strictness {
  /** As it stands in QUESTIONNAIRES.md. */
  name: string;
  kinds: readonly string[];
  /** Whether what we said of this place is true there. A refusal that is not is a fault of ours. */
  holds(claim: Claim): boolean;
}
