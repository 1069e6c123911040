import { isObject, isTranslated, listIn, textIn } from '../questionnaires/index.ts';
import { type ChangeKind } from './change.ts';
import { normalExpression, normalValue, normalWords, wordsOfHtml } from './normal-text.ts';
import { isExpression, isText, kindOf } from './property-kinds.ts';
import { isUsual } from './usual-values.ts';

/** One thing that can be said of a question; two versions differ where they do not say the same. */
export interface Fact {
  readonly kind: ChangeKind;
  readonly property: string;
  readonly item?: string;
  readonly language?: string;
  /** What is compared. */
  readonly text: string;
  /** What people see of it, where that is something else. */
  readonly shown?: string;
  /** Of what is said of one value of a list: the topic that says that there is this value. */
  readonly ofValue?: string;
}

/** What a fact is about; two questions are compared topic by topic. */
export function topicOf({ kind, property, item = '', language = '' }: Fact): string {
  return [kind === 'reworded' ? 'words' : '', property, item, language].join('\n');
}

type Json = Readonly<Record<string, unknown>>;

/**
 * What is said of one object of the file, without the properties that are read elsewhere, and without what the form
 * would do anyway.
 *
 * @param type of a question, or `survey` for the whole
 */
export function factsIn(json: Json, main: string, elsewhere: ReadonlySet<string> = new Set(), type = ''): Fact[] {
  return Object.entries(json).flatMap(([property, value]) => {
    if (property === 'name' || property === 'type' || elsewhere.has(property)) return [];
    if (isUsual(property, value, type, json)) return [];
    if (property === 'validators') return validatorFacts(value, main);
    return factsOf(property, value, main);
  });
}

/** What one property says; nothing where it is empty. */
export function factsOf(property: string, value: unknown, main: string): Fact[] {
  if (value === undefined || value === null || value === '') return [];
  if (isTranslated(value) || (isText(property) && typeof value === 'string')) return wordFacts(property, value, main);
  const text = isExpression(property) && typeof value === 'string' ? normalExpression(value) : normalValue(value);
  const shown = typeof value === 'string' ? value.trim() : text;
  return text === '' || text === '[]' || text === '{}' ? [] : [{ kind: kindOf(property), property, text, shown }];
}

/** A fact a language. A plain string speaks the main language of the questionnaire. */
export function wordFacts(property: string, value: unknown, main: string, item?: string): Fact[] {
  const texts = isTranslated(value) ? value : { [main]: normalValue(value) };
  const normal = property.toLowerCase().endsWith('html') ? wordsOfHtml : normalWords;
  const byLanguage = new Map<string, string>();
  for (const [key, words] of Object.entries(texts)) {
    const language = key === 'default' ? main : key;
    if (key !== 'default' || !byLanguage.has(main)) byLanguage.set(language, normal(words));
  }
  return [...byLanguage]
    .filter(([, text]) => text !== '')
    .map(([language, text]) => ({
      kind: 'reworded',
      property,
      language,
      text,
      ...(item === undefined ? {} : { item }),
    }));
}

/** A check is known by its type, and where there are several of one by their order. */
function validatorFacts(value: unknown, main: string): Fact[] {
  const seen = new Map<string, number>();
  return listIn(value).flatMap((one) => {
    if (!isObject(one)) return [{ kind: 'conditions' as const, property: 'validators', text: normalValue(one) }];
    const type = textIn(one['type']);
    const nth = (seen.get(type) ?? 0) + 1;
    seen.set(type, nth);
    const item = nth === 1 ? type : `${type} ${nth}`;
    const { text, ...rule } = one;
    const written = textIn(rule['expression']);
    const said = normalValue(written === '' ? rule : { ...rule, expression: normalExpression(written) });
    return [
      { kind: 'conditions' as const, property: 'validators', item, text: said, shown: written === '' ? said : written },
      ...(text === undefined ? [] : wordFacts('validators', text, main, item)),
    ];
  });
}
