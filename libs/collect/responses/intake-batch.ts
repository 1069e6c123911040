import { problem } from '#domain';
import { checkTakesAnswers, type Entrance } from './entrance.service.ts';
import { type Arrival, type SubmissionStatus, type Submitted } from './submission.ts';

export type Outcome = PromiseSettledResult<SubmissionStatus>;

/** What is to become of submissions that arrived together: an outcome for each, and those that are to be written. */
export interface IntakePlan {
  outcomes: Outcome[];
  taken: Arrival[];
  /** Personal links that are used up with it. */
  claimed: string[];
}

/**
 * Decides for each, in the order of arrival, as if they had come one after the other.
 *
 * @param entrances where the links lead now, by the hash of the link
 * @param known what has been submitted under their ids before
 */
export function planIntake(
  arrivals: readonly Arrival[],
  entrances: ReadonlyMap<string, Entrance>,
  known: ReadonlyMap<string, Submitted>,
): IntakePlan {
  const submitted = new Map(known);
  const claimed = new Set<string>();
  const taken: Arrival[] = [];
  const take = (arrival: Arrival): SubmissionStatus => {
    const { id, bodyHash, tokenHash, judgement } = arrival;
    const earlier = submitted.get(id);
    if (earlier !== undefined) return sameAgain(earlier, arrival.entrance.round.id, bodyHash);
    // While the answers were judged, the round may have closed or the link been withdrawn.
    const entrance = entrances.get(tokenHash);
    if (entrance === undefined) throw problem('link-unknown');
    checkTakesAnswers(entrance);
    const { invitation, round } = entrance;
    if (claimed.has(invitation.id)) throw problem('already-answered');
    if (invitation.kind === 'personal') claimed.add(invitation.id);
    const status = judgement?.accepted === true ? 'accepted' : 'received';
    submitted.set(id, { roundId: round.id, bodyHash, status });
    taken.push({ ...arrival, entrance });
    return status;
  };
  const outcomes = arrivals.map((arrival): Outcome => {
    try {
      return { status: 'fulfilled', value: take(arrival) };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  });
  return { outcomes, taken, claimed: [...claimed] };
}

/** Sending the same again gives the same answer. @throws response-id-conflict */
export function sameAgain(earlier: Submitted, roundId: string, bodyHash: string): SubmissionStatus {
  if (earlier.roundId !== roundId || earlier.bodyHash !== bodyHash) throw problem('response-id-conflict');
  return earlier.status;
}
