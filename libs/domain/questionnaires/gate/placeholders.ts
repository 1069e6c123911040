import { type Language } from '../../problems/index.ts';
import { type Translated } from '../../translated/index.ts';

/** What of a project can stand in a questionnaire, as `{{project.title}}` and so on. */
export interface ProjectFacts {
  readonly title: string;
  readonly municipality: string;
  readonly purpose: Translated;
  readonly dataController: Translated;
  readonly evaluations: Translated;
  /** Day such as 2027-12-31. */
  readonly deletionDate: string;
}

const facts: Readonly<Record<string, (project: ProjectFacts, language: Language) => string>> = {
  'project.title': ({ title }) => title,
  'project.municipality': ({ municipality }) => municipality,
  'project.purpose': ({ purpose }, language) => purpose[language] || purpose.de || purpose.en,
  'project.dataController': ({ dataController: who }, language) => who[language] || who.de || who.en,
  'project.evaluations': ({ evaluations }, language) => evaluations[language] || evaluations.de || evaluations.en,
  'project.deletionDate': ({ deletionDate }, language) => dayInWords(deletionDate, language),
};

/** The names that can stand between double braces. */
export const placeholderNames: ReadonlySet<string> = new Set(Object.keys(facts));

/** What a fact is called where people fill it in. */
const labels: Readonly<Record<string, Translated>> = {
  'project.purpose': { de: '„Zweck“', en: '“Purpose”' },
  'project.dataController': { de: '„Verantwortlich, und wer liest“', en: '“Who is responsible, and who reads”' },
  'project.evaluations': { de: '„Geplante Auswertungen“', en: '“Planned evaluations”' },
};

/** What a questionnaire says of the project and nobody has filled in yet, by the names in the settings. */
export function missingFacts(text: string, project: ProjectFacts): Translated[] {
  const named = new Set(placeholdersIn(text));
  return Object.entries(labels).flatMap(([name, label]) =>
    named.has(name) && facts[name]?.(project, 'de') === '' ? [label] : [],
  );
}

/** The names between double braces in a text. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name);
}

/**
 * Puts the project's settings in the place of the placeholders of a text in one language (any but German reads
 * English words). In HTML they are escaped, so that they are nothing but text.
 */
export function fillPlaceholders(text: string, project: ProjectFacts, language: string, html: boolean): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => {
    const fact = facts[name]?.(project, language === 'de' ? 'de' : 'en');
    if (fact === undefined) return whole;
    // Single braces would take up an answer.
    const text = fact.replaceAll('{', '(').replaceAll('}', ')');
    return html ? escapeHtml(text) : text;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/\n/g, '<br>');
}

function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}
