import { QuestionFileModel, QuestionSignaturePadModel, type Question } from 'survey-core';
import { isObject } from './json.ts';
import { type Strictness } from './strictness.ts';

/** Of files and signatures. */
export const fileStrictnesses: readonly Strictness[] = [
  {
    name: 'files as the form stores them',
    kinds: ['wrong-type', 'file-broken'],
    holds: ({ question, value, inRow }) =>
      question instanceof QuestionFileModel &&
      !(inRow ? isStoredFile(value) : Array.isArray(value) && value.every(isStoredFile)),
  },
  {
    name: 'names that a file can have',
    kinds: ['file-name'],
    holds: ({ question, value }) => filesOf(question, value).some(({ name }) => !isNameOfFile(name)),
  },
  {
    name: 'files within their size',
    kinds: ['file-too-large'],
    holds: ({ question, value }) =>
      question instanceof QuestionFileModel &&
      filesOf(question, value).some(
        ({ content }) =>
          Buffer.from(content.split(',')[1] ?? '', 'base64').length > Math.min(question.maxSize, 150_000),
      ),
  },
  {
    name: 'files of the kinds that are asked for',
    kinds: ['file-kind'],
    holds: ({ question, value }) =>
      question instanceof QuestionFileModel && filesOf(question, value).some((file) => !takesKind(question, file)),
  },
  {
    name: 'signatures as the form stores them',
    kinds: ['wrong-type'],
    holds: ({ question, value }) =>
      question instanceof QuestionSignaturePadModel && !isDrawn(value, drawnAs.get(question.dataFormat) ?? ''),
  },
  {
    name: 'signatures within their size',
    kinds: ['signature-too-large'],
    holds: ({ question, value }) =>
      question instanceof QuestionSignaturePadModel &&
      Buffer.from(String(value).split(',')[1] ?? '', 'base64').length > 30_000,
  },
];

interface StoredFile {
  name: string;
  type: string;
  content: string;
}

/** What the browser's reader of files writes: the type it knows, or that it knows none. */
function isStoredFile(file: unknown): file is StoredFile {
  if (!isObject(file) || Object.keys(file).sort().join() !== 'content,name,type') return false;
  const { name, type, content } = file;
  if (typeof name !== 'string' || typeof type !== 'string' || typeof content !== 'string') return false;
  const types = type === '' ? ['', 'application/octet-stream', 'text/plain'] : [type.toLowerCase()];
  return types.some((one) => isDrawn(content, one, 0));
}

/** Whether a value is a data URL of a type, with the base64 that Node would write too. */
function isDrawn(value: unknown, type: string, least = 1): boolean {
  if (typeof value !== 'string') return false;
  const [head = '', base64 = ''] = value.split(/(?<=;base64,)/, 2);
  const said = /^data:(.*);base64,$/s.exec(head)?.[1];
  const content = Buffer.from(base64, 'base64');
  const isSound = /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && content.toString('base64').length === base64.length;
  return said?.toLowerCase() === type && isSound && content.length >= least;
}

const drawnAs = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['svg', 'image/svg+xml'],
]);

const filesOf = (question: Question | undefined, value: unknown): StoredFile[] =>
  question instanceof QuestionFileModel ? [value].flat().filter(isStoredFile) : [];

const isNameOfFile = (name: string): boolean =>
  name.length <= 255 &&
  ![...name].some((sign) => sign < ' ' || '/\\\u007f'.includes(sign)) &&
  !['', '.', '..'].includes(name.trim());

/** As the accept attribute of an input says it, which is what the form library makes of its settings. */
function takesKind({ renderedAcceptedTypes }: QuestionFileModel, { name, type }: StoredFile): boolean {
  const kinds = [renderedAcceptedTypes]
    .join()
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim());
  return (
    kinds.join('') === '' ||
    kinds.some(
      (kind) =>
        kind !== '' &&
        (kind.startsWith('.')
          ? name.toLowerCase().endsWith(kind)
          : new RegExp(`^${kind.replace('*', '.*').replace('+', '\\+')}$`).test(type.toLowerCase())),
    )
  );
}
