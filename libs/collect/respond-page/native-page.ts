import {
  choicesIn,
  elementsIn,
  isObject,
  type Language,
  listIn,
  localised,
  pagesIn,
  type PlacedElement,
  type QuestionnaireContent,
  textIn,
} from '#domain';

/** A question that plain HTML asks as well as SurveyJS would. */
export interface NativeQuestion {
  readonly kind: 'boolean' | 'radiogroup' | 'checkbox' | 'text';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** Said when a required answer is missing; empty: the page's own sentence. */
  readonly requiredText: string;
  /** Only "yes" lets people go on: a consent. */
  readonly mustBeTrue: boolean;
  readonly choices: readonly { readonly value: string | number | boolean; readonly text: string }[];
  readonly maxLength: number | undefined;
  /** What the whole of a text has to match, as HTML's `pattern`. */
  readonly pattern?: string;
}

export type NativePart =
  { readonly kind: 'html'; readonly html: string } | { readonly kind: 'question'; readonly question: NativeQuestion };

/** The first page of a questionnaire as far as plain HTML can show it. */
export interface NativePage {
  readonly parts: readonly NativePart[];
  /** False: something on it needs SurveyJS, so only its introduction is shown and SurveyJS begins at page one. */
  readonly complete: boolean;
}

const common = [
  'type',
  'name',
  'title',
  'description',
  'isRequired',
  'requiredErrorText',
  'facet',
  'codable',
  'quotePermission',
];

/** What each type may hold to be asked natively; anything else (conditions, further checks, …) needs SurveyJS. */
const understood: Readonly<Record<string, ReadonlySet<string>>> = {
  html: new Set(['type', 'name', 'html']),
  boolean: new Set([...common, 'displayMode', 'validators']),
  radiogroup: new Set([...common, 'choices']),
  checkbox: new Set([...common, 'choices']),
  text: new Set([...common, 'maxLength']),
};

const pageKeys = new Set(['name', 'title', 'description', 'elements']);

/** Reads the first page. The HTML in it must have been sanitised when the version was published. */
export function nativePageOf(content: QuestionnaireContent, language: Language): NativePage {
  const [first] = pagesIn(content);
  if (first === undefined) return { parts: [], complete: false };
  const elements = elementsIn(first);
  const complete =
    elements.length > 0 && Object.keys(first.json).every((key) => pageKeys.has(key)) && elements.every(isUnderstood);
  const shown = complete ? elements : elements.filter((element) => element.type === 'html' && isUnderstood(element));
  return { parts: shown.map((element) => partOf(element, language)), complete };
}

function isUnderstood({ type, json }: PlacedElement): boolean {
  const keys = understood[type];
  if (keys === undefined || !Object.keys(json).every((key) => keys.has(key))) return false;
  if (type !== 'boolean') return true;
  return json['displayMode'] === 'checkbox' && (json['validators'] === undefined || asksForYes(json));
}

/** Whether the only check of a yes/no question is that the answer is yes. */
function asksForYes(json: Readonly<Record<string, unknown>>): boolean {
  const { validators, name } = json;
  const [only, ...more] = listIn(validators);
  return (
    more.length === 0 &&
    isObject(only) &&
    only['type'] === 'expression' &&
    only['expression'] === `{${textIn(name)}} = true`
  );
}

function partOf({ type, name, json }: PlacedElement, language: Language): NativePart {
  const text = (key: string) => localised(json[key])[language];
  if (type === 'html') return { kind: 'html', html: text('html') };
  return {
    kind: 'question',
    question: {
      kind: type === 'radiogroup' || type === 'checkbox' || type === 'boolean' ? type : 'text',
      name,
      title: text('title') || name,
      description: text('description'),
      required: json['isRequired'] === true,
      requiredText: text('requiredErrorText'),
      mustBeTrue: type === 'boolean' && asksForYes(json),
      choices: choicesIn(json['choices']).map((choice) => ({ value: choice.value, text: choice.text[language] })),
      maxLength: typeof json['maxLength'] === 'number' ? json['maxLength'] : undefined,
    },
  };
}
