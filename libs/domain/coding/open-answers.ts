import { isOpen, type QuestionInfo } from '../questionnaires/index.ts';
import { codePointLength, normaliseText } from '../text/index.ts';

/** One answer in somebody's own words, ready to become a source. */
export interface OpenAnswer {
  /** Name of the question; inside of others `panel.question`. */
  question: string;
  /** How many answers to the same question stand before it in the response: the entry of a repeated panel. */
  entry: number;
  /** Normalised, never blank. */
  text: string;
  /** Code points of the text. */
  length: number;
}

/**
 * The answers of one response to the codable questions of its questionnaire, also those inside dynamic panels,
 * matrices and multiple texts. A closed codable question gives the free text beside it. Blank answers give none.
 */
export function openAnswers(questions: readonly QuestionInfo[], answers: unknown): OpenAnswer[] {
  const passed = new Map<string, number>();
  return placesOf(questions, answers, '').flatMap(({ question, value }) => {
    const entry = passed.get(question) ?? 0;
    passed.set(question, entry + 1);
    const text = typeof value === 'string' ? normaliseText(value) : '';
    return text.trim() === '' ? [] : [{ question, entry, text, length: codePointLength(text) }];
  });
}

/** A codable question with the titles of those it stands in. */
export interface CodableQuestion {
  /** Name of the question; inside of others `panel.question`. */
  name: string;
  title: { de: string; en: string };
  stairHint: boolean;
}

/** The codable questions of a questionnaire in reading order, also those inside others. */
export function codableQuestions(questions: readonly QuestionInfo[]): CodableQuestion[] {
  return questions.flatMap(({ name, title, codable, stairHint, fields = [] }) => [
    ...(codable ? [{ name, title, stairHint }] : []),
    ...codableQuestions(fields).map((field) => ({
      name: `${name}.${field.name}`,
      title: { de: `${title.de} – ${field.title.de}`, en: `${title.en} – ${field.title.en}` },
      stairHint: field.stairHint,
    })),
  ]);
}

interface Place {
  question: string;
  value: unknown;
}

function placesOf(questions: readonly QuestionInfo[], answers: unknown, above: string): Place[] {
  if (!isRecord(answers)) return [];
  return questions.flatMap((question) => {
    const name = `${above}${question.name}`;
    const value = answers[question.name];
    const own = isOpen(question.type) ? value : answers[`${question.name}-Comment`];
    return [
      ...(question.codable ? [{ question: name, value: own }] : []),
      ...entriesOf(question, value).flatMap((entry) => placesOf(question.fields ?? [], entry, `${name}.`)),
    ];
  });
}

/** What a question that holds others was answered with: panels, rows of a matrix, or one group of short texts. */
function entriesOf({ type }: QuestionInfo, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return [];
  return type === 'matrixdropdown' ? Object.values(value) : [value];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
