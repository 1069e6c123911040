import { type Counterexample } from './campaign.ts';
import { acceptedShare, addedUp, compiledShare, type Counts, leastShares } from './share.ts';

/** What a whole run found, in words; without fault only if nothing parted and enough was compared. */
export function report(tallies: readonly { counts: Counts; counterexamples: Counterexample[] }[]) {
  const counts = addedUp(tallies.map((tally) => tally.counts));
  const lines = Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([category, count]) => `${String(count).padStart(9)}  ${category}`);
  const shares = [
    `${acceptedShare(counts).toFixed(1)} % accepted by both (at least ${leastShares.accepted} %)`,
    `${compiledShare(counts).toFixed(1)} % of the questionnaires compiled (at least ${leastShares.compiled} %)`,
  ];
  const faults = tallies.flatMap(({ counterexamples }) => counterexamples).map(asFixedCase);
  const count = Object.entries(counts).reduce((sum, [name, more]) => (name.startsWith('!') ? sum + more : sum), 0);
  const enough = acceptedShare(counts) >= leastShares.accepted && compiledShare(counts) >= leastShares.compiled;
  return {
    text: [...lines, ...shares, ...faults, `${count} faults`].join('\n'),
    ok: count === 0 && enough,
  };
}

/** Ready to be saved in fixed-cases/, one file a case. */
function asFixedCase({ content, answers, locale, outcome }: Counterexample): string {
  const said = { model: outcome.model, ours: outcome.ours };
  return `\n${outcome.category}\n${JSON.stringify({ content, answers, locale })}\n${JSON.stringify(said)}`;
}
