import { acceptedKinds, isAcceptedKind } from './accepted-types.ts';
import { readDataUrl } from './data-url.ts';
import { fileBounds } from './file-bounds.ts';

/** What a question asks of the files that answer it. */
export interface FileRule {
  readonly most: number;
  /** Bytes of each. */
  readonly size: number;
  /** Empty: every kind. */
  readonly kinds: readonly string[];
}

/** A file as an answer holds it. */
export interface AnswerFile {
  readonly name: string;
  readonly type: string;
  /** A data URL. */
  readonly content: string;
}

/** What can be wrong with the answer to a question for files. */
export type AnswerFileFault = 'wrong-type' | 'too-many' | 'file-broken' | 'file-name' | 'file-too-large' | 'file-kind';

type Settings = Readonly<
  Partial<Record<'allowMultiple' | 'maxFiles' | 'maxSize' | 'acceptedTypes' | 'acceptedCategories', unknown>>
>;

/** Where a question says nothing, as the form library has it. */
const usualMost = 1000;

/** The rule of a question from its properties in the file. The form takes 0 for "no limit"; here the bounds hold. */
export function fileRule(settings: Settings): FileRule {
  const most = positive(settings.maxFiles === undefined ? usualMost : settings.maxFiles) ?? Infinity;
  return {
    most: settings.allowMultiple === true ? most : 1,
    size: Math.min(positive(settings.maxSize) ?? Infinity, fileBounds.together),
    kinds: acceptedKinds(settings.acceptedTypes, settings.acceptedCategories),
  };
}

const positive = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 ? value : undefined);

/** Whether a value is a list of what a question for files holds; nothing is said about what is inside of them. */
export function isListOfFiles(value: unknown): value is AnswerFile[] {
  return Array.isArray(value) && value.length > 0 && value.every(isAnswerFile);
}

function isAnswerFile(value: unknown): value is AnswerFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members: [string, unknown][] = Object.entries(value);
  return members.length === 3 && members.every(([key, member]) => keys.has(key) && typeof member === 'string');
}

const keys = new Set(['name', 'type', 'content']);

/**
 * Everything that is wrong with an answer, and with which of its files (from 0). Time in proportion to its length.
 */
export function fileFaults(value: unknown, rule: FileRule): { fault: AnswerFileFault; file?: number }[] {
  if (!isListOfFiles(value)) return [{ fault: 'wrong-type' }];
  if (value.length > rule.most) return [{ fault: 'too-many' }];
  return value.flatMap((one, file) => {
    const fault = faultOf(one, rule);
    return fault === undefined ? [] : [{ fault, file }];
  });
}

function faultOf({ name, type, content }: AnswerFile, { size, kinds }: FileRule): AnswerFileFault | undefined {
  const read = readDataUrl(content);
  if (read === undefined || !isSameType(type, read.type)) return 'file-broken';
  if (!isFileName(name)) return 'file-name';
  if (read.size > size) return 'file-too-large';
  return isAcceptedKind({ name, type }, kinds) ? undefined : 'file-kind';
}

/** Of a file whose type a browser does not know it says so in the data URL only. */
const unknownTypes = new Set(['', 'application/octet-stream', 'text/plain']);

const isSameType = (said: string, inContent: string): boolean =>
  said === '' ? unknownTypes.has(inContent) : said.toLowerCase() === inContent;

/** A name without a way into another folder and without anything that is not shown. */
export const isFileName = (name: string): boolean =>
  name !== '.' &&
  name !== '..' &&
  name.trim() !== '' &&
  name.length <= fileBounds.nameLength &&
  !/[\p{Cc}\u2028\u2029/\\]/u.test(name);
