import { fileFaults, type FileRule, signatureFault, type SignatureFormat } from '../files/index.ts';
import { type AnswerPlace, type AnswerProblem, type OwnAnswerProblem, answerProblem } from './answer-problem.ts';
import { type AnswersByQuestion, isJsonObject } from './json.ts';

export type ChoiceValue = string | number | boolean;

/**
 * The form an answer may have, whatever else the questionnaire asks of it. `values: null` means that the choices
 * depend on other answers and are judged later; `freeText` allows any text beside them.
 */
export type AnswerShape =
  /** `set`: an expression of the questionnaire may have put in a number or yes and no. */
  | { kind: 'text'; maxLength: number; form?: { test(text: string): boolean }; set?: boolean }
  | { kind: 'number'; least?: number; most?: number }
  /** What an input mask lets through. */
  | { kind: 'masked'; fits: (value: string | number) => boolean }
  | { kind: 'scalar' }
  | { kind: 'choice'; values: readonly ChoiceValue[] | null; freeText: boolean }
  | { kind: 'choices'; values: readonly ChoiceValue[] | null; freeText: boolean; most: number }
  | { kind: 'numbers'; count: number; least?: number; most?: number }
  /** `cells`: of a row of a table, in which a form takes a blank text for no answer. */
  | { kind: 'record'; members: ReadonlyMap<string, AnswerShape>; cells?: boolean }
  | { kind: 'list'; item: ReadonlyMap<string, AnswerShape>; most: number; cells?: boolean }
  | { kind: 'files'; rule: FileRule }
  | { kind: 'signature'; format: SignatureFormat }
  /** Whatever is given does not count; `part`: in a panel, where a form takes a blank text for no answer. */
  | { kind: 'anything'; part?: boolean }
  | { kind: 'unsupported' };

/** The shape of every key that answers may have. */
export type AnswerShapes = ReadonlyMap<string, AnswerShape>;

type Report = (kind: OwnAnswerProblem, place?: Omit<AnswerPlace, 'question'>) => void;

/** Every place where answers have a key or a form that the questionnaire does not know. */
export function shapeProblems(answers: AnswersByQuestion, shapes: AnswerShapes, locale: string): AnswerProblem[] {
  const found: AnswerProblem[] = [];
  for (const [question, value] of Object.entries(answers)) {
    const report: Report = (kind, place = {}) => found.push(answerProblem(kind, { question, ...place }, locale));
    const shape = shapes.get(question);
    if (shape === undefined) report('unknown-question');
    else check(value, shape, report);
  }
  return found;
}

function check(value: unknown, shape: AnswerShape, report: Report): void {
  if (isNothing(value)) return report('empty');
  switch (shape.kind) {
    case 'text':
      return checkText(value, shape, report);
    case 'number':
      return typeof value === 'number' ? checkRange(value, shape, report) : report('wrong-type');
    case 'masked':
      return isMasked(value, shape) ? undefined : report('wrong-type');
    case 'scalar':
      return typeof value === 'object' ? report('wrong-type') : undefined;
    case 'choice':
      return checkChoice(value, shape, report);
    case 'choices':
      return checkChoices(value, shape, report);
    case 'numbers':
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'number')) return report('wrong-type');
      if (value.length > shape.count) return report('too-many');
      if (value.length < shape.count) return report('too-few');
      if (value.some((number, position) => position > 0 && number < (value[position - 1] ?? number)))
        return report('wrong-type');
      return value.forEach((number) => checkRange(number, shape, report));
    case 'record':
      if (!isJsonObject(value)) return report('wrong-type');
      return checkMembers(value, shape.members, report, shape.cells);
    case 'list':
      return checkList(value, shape, report);
    case 'files':
      return checkFiles(value, shape.rule, report);
    case 'signature': {
      const fault = signatureFault(value, shape.format);
      return fault === undefined ? undefined : report(fault);
    }
    case 'anything':
      return shape.part === true && isBlank(value) ? report('empty') : undefined;
    case 'unsupported':
      return report('unsupported');
  }
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** What no form sends: it leaves an answer out. */
const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function checkText(value: unknown, { maxLength, form, set }: AnswerShape & { kind: 'text' }, report: Report): void {
  if (set === true && (typeof value === 'number' || typeof value === 'boolean')) return;
  if (typeof value !== 'string') return report('wrong-type');
  if (value.length > maxLength) return report('too-long');
  if (form?.test(value) === false) report('wrong-type');
}

/** Longer than any mask; what is longer does not have to be looked at. */
const longestMasked = 1_000;

function isMasked(value: unknown, { fits }: AnswerShape & { kind: 'masked' }): boolean {
  if (typeof value === 'number') return fits(value);
  return typeof value === 'string' && value.length <= longestMasked && fits(value);
}

function checkRange(value: number, { least, most }: { least?: number; most?: number }, report: Report): void {
  if ((least !== undefined && value < least) || (most !== undefined && value > most)) report('out-of-range');
}

function checkChoice(
  value: unknown,
  shape: { values: readonly ChoiceValue[] | null; freeText: boolean },
  report: Report,
) {
  if (typeof value === 'object') return report('wrong-type');
  if (shape.freeText && typeof value === 'string') return;
  if (shape.values !== null && !shape.values.some((offered) => offered === value)) report('not-offered');
}

function checkChoices(value: unknown, shape: AnswerShape & { kind: 'choices' }, report: Report): void {
  if (!Array.isArray(value)) return report('wrong-type');
  if (value.length > shape.most) return report('too-many');
  if (new Set(value).size < value.length) report('repeated');
  for (const item of value) checkChoice(item, shape, report);
}

function checkFiles(value: unknown, rule: FileRule, report: Report): void {
  for (const { fault, file } of fileFaults(value, rule)) {
    report(fault, file === undefined ? {} : { row: String(file + 1) });
  }
}

function checkList(value: unknown, shape: AnswerShape & { kind: 'list' }, report: Report): void {
  if (!Array.isArray(value)) return report('wrong-type');
  if (value.length > shape.most) return report('too-many');
  value.forEach((item, position) => {
    const row = String(position + 1);
    if (!isJsonObject(item)) return report('wrong-type', { row });
    const reportIn: Report = (kind, place) => report(kind, { row, ...(place?.row ? { column: place.row } : {}) });
    checkMembers(item, shape.item, reportIn, shape.cells);
  });
}

/** Members of a record: the name of the first level is the row, that of the second the column. */
function checkMembers(value: Record<string, unknown>, members: AnswerShapes, report: Report, cells = false): void {
  for (const [name, inner] of Object.entries(value)) {
    const shape = members.get(name);
    const place = { row: name };
    if (shape === undefined) report('unknown-place', place);
    else if (cells && isBlank(inner)) report('empty', place);
    else
      check(inner, shape, (kind, deeper) => report(kind, { ...place, ...(deeper?.row ? { column: deeper.row } : {}) }));
  }
}
