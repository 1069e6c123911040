import { type Language } from '#domain';

/** What a file holds, as its name says it. */
const subjects = {
  themes: { de: 'themen', en: 'themes' },
  snapshot: { de: 'stand', en: 'snapshot' },
  codings: { de: 'codierungen', en: 'codings' },
  responses: { de: 'antworten', en: 'responses' },
} as const satisfies Record<string, Record<Language, string>>;

/** The name of the theme summary of one snapshot: `praeventionskette-themen-stand-3.csv`. */
export function themesFileName(slug: string, language: Language, number: number): string {
  return `${slug}-${subjects.themes[language]}-${subjects.snapshot[language]}-${number}.csv`;
}

/** The name of a file of data: `praeventionskette-antworten-2026-03-01.csv`. */
export function dataFileName(slug: string, language: Language, subject: 'codings' | 'responses', day: string): string {
  return `${slug}-${subjects[subject][language]}-${day}.csv`;
}
