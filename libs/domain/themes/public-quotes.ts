import { type PublishedTheme } from './publish-figures.ts';

/** The answer to "may we quote you?" that allows the very words; no other answer does. */
export const verbatimPermission = 'verbatim';

export type QuoteCandidate = {
  segmentId: string;
  text: string;
  /** What the actor answered; null where she was not asked. */
  permission: string | null;
  groupKey: string | null;
  /** Its place in the order the team chose, from 1; null where nobody chose it. */
  chosen: number | null;
};

/** A quote as it may leave the system; the group is null where naming it would tell of fewer than k persons. */
export type PublicQuote = { segmentId: string; text: string; groupKey: string | null };

/**
 * The quotes of a theme that may leave the system: only by permission, only of a theme whose persons are
 * shown, and with the actor group only where the group's cell is shown. Chosen ones come first, as they were
 * ordered, then those of groups not yet quoted (judged by what is shown), then in the order of segment ids. No
 * text comes twice.
 *
 * @param theme the figures as published
 * @param max how many at most
 */
export function choosePublicQuotes(
  candidates: readonly QuoteCandidate[],
  theme: Pick<PublishedTheme, 'persons' | 'byGroup'>,
  max = 3,
): PublicQuote[] {
  if (theme.persons.kind === 'hidden') return [];
  const shownGroups = new Set(theme.byGroup.filter(({ persons }) => persons.kind === 'count').map(({ key }) => key));
  let left = candidates
    .filter(({ permission }) => permission === verbatimPermission)
    .map(({ segmentId, text, chosen, groupKey }) => {
      const shown = groupKey !== null && shownGroups.has(groupKey);
      return { chosen, quote: { segmentId, text, groupKey: shown ? groupKey : null } };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.quote.segmentId < b.quote.segmentId ? -1 : 1));

  const quotes: PublicQuote[] = [];
  while (quotes.length < max) {
    const quoted = new Set(quotes.map(({ groupKey }) => groupKey));
    const [first] = left;
    if (!first) break;
    const ofOthers = first.chosen === null ? left.find((one) => !quoted.has(one.quote.groupKey)) : undefined;
    const { quote } = ofOthers ?? first;
    quotes.push(quote);
    left = left.filter((one) => one.quote.text !== quote.text);
  }
  return quotes;
}

const placeOf = ({ chosen }: { chosen: number | null }): number => chosen ?? Number.MAX_SAFE_INTEGER;
