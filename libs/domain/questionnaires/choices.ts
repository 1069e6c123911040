import { isObject, listIn } from './content.ts';
import { localised, orElse } from './localised.ts';
import { type Translated } from '../translated/index.ts';

/** A value that an answer can hold, and what people read for it. */
export interface ChoiceInfo {
  readonly value: string | number | boolean;
  readonly text: Translated;
}

/** The items of a list such as `choices`, `rows` or `columns`: plain values or `{value, text}`. */
export function choicesIn(list: unknown): ChoiceInfo[] {
  return listIn(list).flatMap((item) => {
    const value = plainValue(isObject(item) ? item['value'] : item);
    if (value === undefined) return [];
    const text = isObject(item) ? localised(item['text']) : localised(value);
    return [{ value, text: orElse(text, localised(value)) }];
  });
}

/** SurveyJS's own extra choices: which property shows them, the value they store, how they read unless renamed. */
const extras = [
  { shownBy: 'showOtherItem', value: 'other', textIn: 'otherText', text: { de: 'Sonstiges', en: 'Other' } },
  { shownBy: 'showNoneItem', value: 'none', textIn: 'noneText', text: { de: 'Keine', en: 'None' } },
  {
    shownBy: 'showRefuseItem',
    value: 'refused',
    textIn: 'refuseText',
    text: { de: 'Keine Angabe', en: 'Refuse to answer' },
  },
  {
    shownBy: 'showDontKnowItem',
    value: 'dontknow',
    textIn: 'dontKnowText',
    text: { de: 'Weiß nicht', en: "Don't know" },
  },
] as const;

/** The extra choices that a question shows. */
export function extraChoicesIn(question: Readonly<Record<string, unknown>>): ChoiceInfo[] {
  return extras
    .filter(({ shownBy }) => question[shownBy] === true)
    .map(({ value, textIn, text }) => ({ value, text: orElse(localised(question[textIn]), text) }));
}

/** Yes and no as a yes/no question words and stores them. */
export function booleanChoicesIn(question: Readonly<Record<string, unknown>>): ChoiceInfo[] {
  return [
    {
      value: plainValue(question['valueTrue']) ?? true,
      text: orElse(localised(question['labelTrue']), { de: 'Ja', en: 'Yes' }),
    },
    {
      value: plainValue(question['valueFalse']) ?? false,
      text: orElse(localised(question['labelFalse']), { de: 'Nein', en: 'No' }),
    },
  ];
}

/** A value that an answer can hold as it is; undefined for anything else. */
export function plainValue(value: unknown): string | number | boolean | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
