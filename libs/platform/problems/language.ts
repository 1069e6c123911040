import { type Language } from '#domain';

/** German unless the header prefers English (RFC 9110, 12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/i);
      return { tag: tag.toLowerCase().slice(0, 2), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ tag }) => tag === 'de' || tag === 'en')
    .sort((one, other) => other.weight - one.weight);
  return wanted[0]?.tag === 'en' ? 'en' : 'de';
}
