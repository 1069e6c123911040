import { type Language } from '#domain';

/** Less than what is not named at all. */
const refused = -1;

/** German unless the header prefers English, or accepts it and not German: q=0 is "not acceptable" (RFC 9110, 12.4.2). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').map(rangeOf);
  const weightOf = (language: string) => {
    const own = heaviest(ranges, (tag) => tag.split('-')[0] === language) ?? heaviest(ranges, (tag) => tag === '*');
    return own === 0 ? refused : (own ?? 0);
  };
  const [de, en] = [weightOf('de'), weightOf('en')];
  if (de !== en) return en > de ? 'en' : 'de';
  // The one that is named first.
  const first = ranges.find(({ tag, weight }) => weight > 0 && /^(de|en)(-|$)/.test(tag));
  return first?.tag.startsWith('en') === true ? 'en' : 'de';
}

interface LanguageRange {
  tag: string;
  weight: number;
}

function rangeOf(part: string): LanguageRange {
  const [tag = '', weight] = part.trim().split(/\s*;\s*q=/i);
  return { tag: tag.trim().toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
}

function heaviest(ranges: readonly LanguageRange[], fits: (tag: string) => boolean): number | undefined {
  const weights = ranges.flatMap(({ tag, weight }) => (fits(tag) ? [weight] : []));
  return weights.length === 0 ? undefined : Math.max(...weights);
}
