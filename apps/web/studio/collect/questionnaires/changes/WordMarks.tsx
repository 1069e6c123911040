import { diffWordsWithSpace } from 'diff';

/** Longer texts are shown as they are: marks would be many, and slow to find. */
const longest = 4_000;

/** One side of a text that was reworded: what only this side has is marked, by more than its colour. */
export function WordMarks({ before, after, side }: { before: string; after: string; side: 'before' | 'after' }) {
  const own = side === 'before' ? before : after;
  if (before.length + after.length > longest) return own;
  return diffWordsWithSpace(before, after)
    .filter(({ added, removed }) => (side === 'before' ? !added : !removed))
    .map(({ value, added, removed }, place) => {
      if (removed) return <del key={place}>{value}</del>;
      return added ? <ins key={place}>{value}</ins> : <span key={place}>{value}</span>;
    });
}
