type Granularity = 'grapheme' | 'word' | 'sentence';

// German is named so that the same text gives the same ranges on every machine.
const defaultLocale = 'de';
const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter is costly to make and holds no state, so each is made once. */
export function segmenter(granularity: Granularity, locale = defaultLocale): Intl.Segmenter {
  const key = `${granularity} ${locale}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}
