import { type Placeholders } from '../problem-table.ts';
import { type Language, type ProblemParameter } from '../problem.ts';

/** What is wrong with one place of an input, in both languages. Placeholders stand in braces and are the same in both. */
export type PlaceSentence = Readonly<Record<Language, string>>;

/** Checks the shape of a table and keeps its literal types. */
export function placeTable<const Table extends Record<string, PlaceSentence>>(table: Table): Table {
  return table;
}

/** A sentence about a place with its placeholders filled, word for word; its type says which ones it needs. */
export function placeDetail<Sentence extends PlaceSentence>(
  { de, en }: Sentence,
  ...[parameters = {}]: [Placeholders<Sentence['de']>] extends [never]
    ? [parameters?: Record<string, never>]
    : [parameters: Record<Placeholders<Sentence['de']>, ProblemParameter>]
): Record<Language, string> {
  const values: Readonly<Record<string, ProblemParameter>> = parameters;
  const fill = (text: string, language: Language) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { de: fill(de, 'de'), en: fill(en, 'en') };
}
