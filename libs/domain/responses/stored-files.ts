import { isListOfFiles, readDataUrl } from '../files/index.ts';
import { pointerBelow, type QuestionInfo } from '../questionnaires/index.ts';
import { type AnswersByQuestion, isJsonObject, type Json, mapTexts } from './json.ts';

/** A file or signature among the answers of one response. */
export interface StoredFile {
  /** RFC 6901 pointer into the answers. */
  readonly place: string;
  /** Name of the question of the page that it belongs to. */
  readonly question: string;
  /** As its sender called it; a signature has the name of its question. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly base64: string;
}

/** All files and signatures among answers that were judged, in reading order. */
export function storedFiles(questions: readonly QuestionInfo[], answers: AnswersByQuestion): StoredFile[] {
  return questions.flatMap((question) =>
    filesAt(question, answers[question.name], pointerBelow('', question.name)).map((file) => ({
      ...file,
      question: question.name,
    })),
  );
}

type Found = Omit<StoredFile, 'question'>;

function filesAt(question: QuestionInfo, value: Json | undefined, place: string): Found[] {
  if (value === undefined) return [];
  if (question.type === 'signaturepad') return fileOf(value, place, question.name);
  if (question.type === 'file') {
    const files = isListOfFiles(value) ? value : [];
    return files.flatMap(({ name, content }, at) => fileOf(content, pointerBelow(place, at), name));
  }
  return entriesOf(question, value).flatMap((entry, at) =>
    (question.fields ?? []).flatMap((field) =>
      filesAt(field, entry[field.name], pointerBelow(pointerBelow(place, at), field.name)),
    ),
  );
}

function fileOf(content: Json, place: string, name: string): Found[] {
  const read = typeof content === 'string' ? readDataUrl(content) : undefined;
  if (read === undefined) return [];
  const ending = signatureEndings.get(read.type);
  const isNamed = name.includes('.') || ending === undefined;
  return [{ place, name: isNamed ? name : `${name}.${ending}`, size: read.size, base64: read.base64 }];
}

const signatureEndings = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/svg+xml', 'svg'],
]);

/** The panels of a dynamic panel; of no other question can files be a part. */
function entriesOf({ type }: QuestionInfo, value: Json): Record<string, Json>[] {
  if (type !== 'paneldynamic' || !Array.isArray(value)) return [];
  const entries: readonly Json[] = value;
  return entries.map((entry) => (isJsonObject(entry) ? entry : {}));
}

/** An answer for reading: the names of files in their place, and of a signature that there is one. */
export function withoutFiles(question: QuestionInfo, value: Json): Json {
  const { type, fields = [] } = question;
  if (type === 'signaturepad') return true;
  if (type === 'file') return isListOfFiles(value) ? value.map(({ name }) => name) : value;
  if (type !== 'paneldynamic' || !Array.isArray(value)) return value;
  return entriesOf(question, value).map((entry) =>
    Object.fromEntries(
      Object.entries(entry).map(([name, inner]) => {
        const field = fields.find((one) => one.name === name);
        return [name, field === undefined ? inner : withoutFiles(field, inner)];
      }),
    ),
  );
}

/** Shorter data URLs are read as they are. */
const shortest = 120;

/**
 * Answers as they came, whatever they are, with every file in them folded to its type and size: for reading, and for
 * editing as text. What was edited is unfolded to hold the files again.
 */
export function foldFiles(answers: Json): { folded: Json; unfold: (edited: Json) => Json } {
  const texts = new Set<string>();
  mapTexts(answers, (text) => {
    texts.add(text);
    return text;
  });
  const files = new Map<string, string>();
  const folds = new Map<string, string>();
  for (const text of texts) {
    const read = text.length < shortest ? undefined : readDataUrl(text);
    if (read === undefined) continue;
    let fold: string;
    let number = files.size;
    do fold = `data:${read.type};base64,… (${String((number += 1))}: ${String(read.size)} Bytes)`;
    while (texts.has(fold) || files.has(fold));
    files.set(fold, text);
    folds.set(text, fold);
  }
  return {
    folded: mapTexts(answers, (text) => folds.get(text) ?? text),
    unfold: (edited) => mapTexts(edited, (text) => files.get(text) ?? text),
  };
}
