import { codePointLength, type StairStep, type Stance } from '#domain';

/** A marked phrase: where it is (code points of the plain text) and what the first coder assigned to it. */
export interface Mark {
  start: number;
  end: number;
  codes: { code: string; stance: Stance | null; stair: StairStep | null }[];
}

const pattern = /\{\{([^|{}]+)\|([^{}]*)\}\}/g;

/** Splits `{{code:stance:step,code|the words}}` into the plain text and its marks. @throws on a malformed mark */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(pattern)) {
    const [whole, assignments = '', words = ''] = match;
    text += marked.slice(from, match.index);
    const start = codePointLength(text);
    text += words;
    marks.push({ start, end: codePointLength(text), codes: assignments.split(',').map(readAssignment) });
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/\{\{|\}\}/.test(text)) throw new Error(`A malformed mark in: ${marked}`);
  return { text, marks };
}

function readAssignment(assignment: string): Mark['codes'][number] {
  const [code = '', stance, step] = assignment.trim().split(':');
  return { code, stance: stanceOf(stance), stair: stairOf(step) };
}

const stances: readonly Stance[] = ['pro', 'contra', 'ambivalent', 'neutral'];
const steps: readonly StairStep[] = [1, 2, 3, 4, 5, 6, 7];

const stanceOf = (word: string | undefined) => stances.find((stance) => stance === word) ?? null;
const stairOf = (word: string | undefined) => steps.find((step) => String(step) === word) ?? null;
