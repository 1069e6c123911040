import { type Language } from '../problems/index.ts';

/** Reasons that are kept of one refusal: more would help nobody to decide. */
export const mostReasons = 100;

/** What our own checks find wrong; `form` is what the questionnaire itself asks for, in its own words. */
const sentences = {
  'not-answers': {
    de: 'Das sind keine Antworten zu diesem Fragebogen.',
    en: 'These are no answers to this questionnaire.',
  },
  'too-deep': { de: 'Die Antworten sind zu tief verschachtelt.', en: 'The answers are nested too deeply.' },
  'too-many': {
    de: 'Hier stehen mehr Einträge, als vorgesehen sind.',
    en: 'There are more entries here than allowed.',
  },
  'too-few': { de: 'Hier stehen weniger Einträge, als nötig sind.', en: 'There are fewer entries here than needed.' },
  'too-long': { de: 'Dieser Text ist länger als erlaubt.', en: 'This text is longer than allowed.' },
  'forbidden-name': {
    de: 'Ein Eintrag trägt einen Namen, der nicht erlaubt ist.',
    en: 'An entry has a name that is not allowed.',
  },
  'unknown-question': {
    de: 'Diese Frage gibt es im Fragebogen nicht.',
    en: 'There is no such question in the questionnaire.',
  },
  'unknown-place': {
    de: 'Diese Zeile oder Spalte gibt es in der Frage nicht.',
    en: 'There is no such row or column in the question.',
  },
  'wrong-type': {
    de: 'Die Antwort hat eine Form, die zu dieser Frage nicht passt.',
    en: 'The answer has a form that does not fit this question.',
  },
  'not-offered': { de: 'Diese Antwort stand nicht zur Auswahl.', en: 'This answer was not among the choices.' },
  'comment-alone': {
    de: 'Zu diesem Text fehlt die Auswahl, zu der er gehört.',
    en: 'The choice that this text belongs to is missing.',
  },
  'not-alone': {
    de: 'Diese Auswahl schließt alle anderen aus.',
    en: 'This choice excludes all others.',
  },
  repeated: { de: 'Hier steht dieselbe Auswahl mehrmals.', en: 'The same choice is given more than once.' },
  empty: { de: 'Hier steht eine leere Antwort.', en: 'There is an empty answer here.' },
  'out-of-range': {
    de: 'Diese Zahl liegt außerhalb der Skala.',
    en: 'This number lies outside of the scale.',
  },
  'wrong-total': {
    de: 'Diese Summe ist nicht die der Zeilen.',
    en: 'This total is not that of the rows.',
  },
  'hidden-answer': {
    de: 'Diese Frage war nicht zu sehen und hat trotzdem eine Antwort.',
    en: 'This question was not visible and has an answer nevertheless.',
  },
  'file-broken': {
    de: 'Diese Datei ist nicht so gespeichert, wie das Formular Dateien speichert.',
    en: 'This file is not stored as the form stores files.',
  },
  'file-name': {
    de: 'Eine Datei kann nicht so heißen. Benennen Sie sie um.',
    en: 'A file cannot have this name. Rename it.',
  },
  'file-too-large': { de: 'Diese Datei ist größer als erlaubt.', en: 'This file is larger than allowed.' },
  'file-kind': {
    de: 'Dateien dieser Art werden hier nicht angenommen.',
    en: 'Files of this kind are not taken here.',
  },
  'signature-too-large': {
    de: 'Die Unterschrift hat zu viele Striche. Löschen Sie sie und unterschreiben Sie noch einmal.',
    en: 'The signature has too many strokes. Clear it and sign once more.',
  },
  unsupported: {
    de: 'Antworten auf diese Art von Frage nimmt der Server nicht an.',
    en: 'The server takes no answers to this kind of question.',
  },
  'took-too-long': {
    de: 'Die Prüfung hat zu lange gedauert und wurde abgebrochen.',
    en: 'The check took too long and was stopped.',
  },
  'check-failed': { de: 'Die Prüfung konnte nicht zu Ende geführt werden.', en: 'The check could not be completed.' },
} as const satisfies Record<string, Record<Language, string>>;

export type OwnAnswerProblem = keyof typeof sentences;

/** Where in the answers: the question, and inside of it the row (a name, or its number from 1) and the column. */
export interface AnswerPlace {
  question: string;
  row?: string;
  column?: string;
}

/** One reason why answers were refused, in the language they were given in. */
export interface AnswerProblem extends AnswerPlace {
  kind: OwnAnswerProblem | 'form';
  message: string;
}

/** A problem found by the product's own checks; languages other than German read English. */
export function answerProblem(kind: OwnAnswerProblem, place: AnswerPlace, locale: string): AnswerProblem {
  return { ...place, kind, message: sentences[kind][locale.startsWith('de') ? 'de' : 'en'] };
}

/** What a problem says in the language of the reader; undefined for what a questionnaire says in its own words. */
export function sentenceOf(kind: string, language: Language): string | undefined {
  return isOwn(kind) ? sentences[kind][language] : undefined;
}

const isOwn = (kind: string): kind is OwnAnswerProblem => Object.hasOwn(sentences, kind);
