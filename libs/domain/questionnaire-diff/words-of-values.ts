import { type Change } from './change.ts';
import { bareWords } from './same-words.ts';

/** Lists of what can be answered, and lists of what is asked about. */
export const values: ReadonlySet<string> = new Set(['choices', 'rateValues', 'columns', 'choicesFromQuestion.choices']);
export const rows: ReadonlySet<string> = new Set(['rows', 'rowsFromQuestion.choices']);
/** Words at some of the values that a slider has anyway. */
export const sliderLabels = 'customLabels';

/** Words of values that have a property of their own, and the scale they belong to. */
const labels: ReadonlyMap<string, string> = new Map([
  ['labelTrue', 'yes or no'],
  ['labelFalse', 'yes or no'],
  ['minRateDescription', 'ends of a scale'],
  ['maxRateDescription', 'ends of a scale'],
  ...['otherText', 'noneText', 'refuseText', 'dontKnowText'].map((name) => [name, 'further choices'] as const),
]);
/** How numbers are read, such as with a unit. */
const formats = new Set(['format', 'labelFormat', 'tooltipFormat']);

/** The picture of a choice is what is chosen. */
export const isPicture = (property: string): boolean => property.endsWith('.imageLink');

/** Whether people read in a property what a value means. */
export const saysValues = (property: string): boolean => scaleOf(property) !== undefined || formats.has(property);

/** What says of its values what they mean: words and pictures of one can change places. */
function scaleOf(property: string): string | undefined {
  const isList = values.has(property) || rows.has(property) || property === sliderLabels || isPicture(property);
  return isList ? property : labels.get(property);
}

/** Words or a picture that a value had, or has now. */
interface Said {
  readonly slot: string;
  /** By which it is found at another value. */
  readonly words: string;
  readonly language: string;
  /** Whether there is the value on one side only. */
  readonly alone: boolean;
}

/**
 * Whether words that stood at one value of a scale stand at another one now, so that answers would be misread. Where a
 * value is gone and another one was added with its words, none is: there are two values of one meaning.
 */
export function wordsSwapped(changes: readonly Change[]): boolean {
  const stood = new Map<string, Said[]>();
  for (const said of changes.flatMap((change) => saidIn(change, 'before'))) {
    stood.set(said.words, [...(stood.get(said.words) ?? []), said]);
  }
  return changes
    .flatMap((change) => saidIn(change, 'after'))
    .some((now) =>
      (stood.get(now.words) ?? []).some(
        (then) => then.slot !== now.slot && !(then.alone && now.alone) && speakAlike(then, now),
      ),
    );
}

/** A value that only one side has is told with words of no language. */
const speakAlike = (one: Said, other: Said): boolean =>
  one.language === other.language || one.language === '' || other.language === '';

function saidIn({ kind, property, item, language = '', ...sides }: Change, side: 'before' | 'after'): Said[] {
  const words = sides[side];
  const scale = scaleOf(property);
  const alone = kind === 'rescaled' && item !== undefined && (sides.before === null || sides.after === null);
  if (words === null || scale === undefined || !(alone || kind === 'reworded' || isPicture(property))) return [];
  const said = isPicture(property) ? words : bareWords(words);
  return [{ slot: item ?? property, words: `${scale} ${said}`, language, alone }];
}
