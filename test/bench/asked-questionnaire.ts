const both = (text: string) => ({ de: text, en: text });
const choicesOf = (question: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ value: `wert${n + 1}`, text: both(`Auswahl ${question}.${n + 1}`) }));

interface Question {
  readonly type: string;
  readonly name: string;
  readonly [property: string]: unknown;
}

const kinds = ['radiogroup', 'comment', 'checkbox', 'rating', 'dropdown', 'text', 'boolean'] as const;
/** After so many questions the kinds and conditions begin anew, so that longer ones ask in the same proportions. */
const block = 30;
/** Question → the earlier choice on which it depends, counted in its block. */
const conditions = new Map([
  [9, 1],
  [13, 1],
  [17, 8],
  [22, 8],
  [27, 15],
]);

/** What the benches ask, and answers as people give them. */
export interface Asked {
  readonly questions: readonly Question[];
  /** SurveyJS JSON. */
  readonly questionnaire: object;
  /** Whole answers of a person (0, 1, 2, …), each other than the last, all of which the questionnaire accepts. */
  answersOf(person: number): Record<string, unknown>;
}

/** A questionnaire of so many questions, one in six of them only under a condition. */
export function askedQuestionnaire(count: number): Asked {
  const questions = Array.from({ length: count }, (_, place) => questionAt(place + 1));
  return { questions, questionnaire: inPages(questions), answersOf: (person) => answersTo(questions, person) };
}

function questionAt(number: number): Question {
  const type = kinds[((number - 1) % block) % kinds.length] ?? 'comment';
  const condition = conditionOf(number);
  return {
    type,
    name: `frage${number}`,
    title: both(`Frage ${number}`),
    ...(number % 10 === 1 ? { isRequired: true } : {}),
    ...(condition === undefined ? {} : { visibleIf: `{frage${condition}} = 'wert1'` }),
    ...ownProperties(type, number),
  };
}

/** The number of the question on whose choice another one depends. */
function conditionOf(number: number): number | undefined {
  const inBlock = ((number - 1) % block) + 1;
  const condition = conditions.get(inBlock);
  return condition === undefined ? undefined : number - inBlock + condition;
}

function ownProperties(type: string, number: number): Record<string, unknown> {
  switch (type) {
    case 'radiogroup':
      return { choices: choicesOf(number, 5) };
    case 'checkbox':
      return { choices: choicesOf(number, 8), maxSelectedChoices: 4 };
    case 'dropdown':
      return { choices: choicesOf(number, 12) };
    case 'rating':
      return { rateMin: 1, rateMax: 5 };
    case 'comment':
      return { maxLength: 2000, codable: true };
    case 'text':
      return { inputType: 'number', min: 0, max: 500 };
    default:
      return {};
  }
}

function inPages(questions: readonly Question[]): object {
  return {
    title: both('Messung'),
    locale: 'de',
    clearInvisibleValues: 'onComplete',
    pages: Array.from({ length: Math.ceil(questions.length / 10) }, (_, page) => ({
      name: `seite${page + 1}`,
      title: both(`Seite ${page + 1}`),
      elements: questions.slice(page * 10, page * 10 + 10),
    })),
  };
}

const sentences = [
  'Es fehlen verlässliche Ansprechpersonen, die länger als ein Projekt bleiben.',
  'Nach der Kita reißt der Kontakt zu den Familien ab.',
  'Der Stadtteilladen am Mittwoch ist der Ort, an dem sich alle treffen.',
  'Jede Stelle hat ihre eigene Liste, und niemand kennt alle Angebote.',
];

function answersTo(questions: readonly Question[], person: number): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [place, { type, name }] of questions.entries()) {
    const number = place + 1;
    const condition = conditionOf(number);
    if (condition !== undefined && answers[`frage${condition}`] !== 'wert1') continue;
    answers[name] = answerTo(type, person * 7 + number);
  }
  return answers;
}

function answerTo(type: string, chance: number): unknown {
  switch (type) {
    case 'radiogroup':
      return `wert${(chance % 5) + 1}`;
    case 'checkbox':
      return [`wert${(chance % 4) + 1}`, `wert${(chance % 4) + 5}`];
    case 'dropdown':
      return `wert${(chance % 12) + 1}`;
    case 'rating':
      return (chance % 5) + 1;
    case 'comment':
      return `${sentences[chance % 4] ?? ''} ${sentences[(chance + 1) % 4] ?? ''} (${chance})`;
    case 'text':
      return chance % 500;
    default:
      return chance % 2 === 0;
  }
}
