import { type ChoiceValue, type Json } from '../../responses/index.ts';
import { type Lookup } from '../ports.ts';

export type Values = Record<string, Json>;

/** A row of a matrix or a panel of a dynamic panel, as the expressions inside of it see it. */
export interface Inside {
  readonly prefix: 'row' | 'panel';
  readonly values: Values;
  /** `rowIndex`, `rowValue`, … by their lower-case names. */
  readonly known: ReadonlyMap<string, Json | undefined>;
  /** The fields, lower case, of which several values can be picked. */
  readonly lists: ReadonlySet<string>;
  /** The fields, lower case, that are tables of choices or several texts: no answer is nothing at all then. */
  readonly records?: ReadonlySet<string>;
}

/** Everything that an expression can see at its place. */
export interface Scope {
  readonly answers: Values;
  /** Calculated values by their lower-case names. */
  readonly calculated: ReadonlyMap<string, unknown>;
  readonly locale: string;
  readonly inside?: Inside;
  /** The choice, row or column that a condition decides on. */
  readonly item?: ChoiceValue;
}

export interface KnownQuestion {
  readonly name: string;
  /** Its answers are compared in order. */
  readonly inOrder: boolean;
  /** Its answers can be lists or tables. */
  readonly isList: boolean;
  /** Several values can be picked: to conditions no answer is an empty list then. */
  readonly picksSeveral: boolean;
  /** A table of choices, or several texts: to conditions no answer is nothing at all then, not even an empty question. */
  readonly isRecord: boolean;
  readonly entries?: Entries;
  /** Panels of a later page that are there from the beginning: the form counts them only in the end. */
  readonly countsLate: boolean;
  /** Panels that are there from the beginning. */
  readonly beginsWithPanels: boolean;
  /** Which choices it offers depends on answers. */
  readonly choicesChange: boolean;
  /** The form fills something in before anybody answers. */
  readonly begins: boolean;
}

/** The rows or panels of a question, as expressions elsewhere reach into them. */
export interface Entries {
  /** The fields, lower case, of which several values can be picked. */
  readonly lists: ReadonlySet<string>;
  /** The names of its rows, lower case; undefined where they are numbered. */
  readonly names: ReadonlySet<string> | undefined;
  /** How many there are before anything is answered. */
  readonly atFirst: number;
}

/** The questions of a questionnaire by their lower-case names. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>;

export interface Step {
  readonly name: string;
  readonly index?: number;
}

const steps = new Map<string, readonly Step[]>();
const mostKept = 10_000;

/** `a.b[0].c` as its steps. */
export function stepsOf(variable: string): readonly Step[] {
  const known = steps.get(variable);
  if (known !== undefined) return known;
  const read = variable.split('.').map(stepOf);
  if (steps.size >= mostKept) steps.clear();
  steps.set(variable, read);
  return read;
}

function stepOf(text: string): Step {
  const [, name, index] = /^(.*)\[(-?\d+)\]$/.exec(text) ?? [];
  return name === undefined || index === undefined ? { name: text } : { name, index: Number(index) };
}

const nothing: Lookup = { found: false, value: undefined };
const itemNames = new Set(['item', 'choice']);

/**
 * What a variable stands for at a place: what is near comes before what is far, as in the form library. Names are
 * read without regard to case.
 */
export function lookUp(variable: string, scope: Scope, questions: KnownQuestions): Lookup {
  const path = stepsOf(variable);
  const near = lookUpNear(path, scope);
  if (near !== undefined) return near;
  const far = lookUpFar(path, scope, questions);
  return !far.found && variable.endsWith('.length') ? { found: true, value: 0 } : far;
}

function lookUpNear(path: readonly Step[], { item, inside }: Scope): Lookup | undefined {
  const [first] = path;
  if (first === undefined) return nothing;
  const name = first.name.toLowerCase();
  if (path.length === 1 && item !== undefined && itemNames.has(name)) return { found: true, value: item };
  if (inside === undefined) return undefined;
  if (path.length === 1 && inside.known.has(name)) return { found: true, value: inside.known.get(name) };
  if (name !== inside.prefix || path.length < 2) return undefined;
  const value = dig(inside.values, path.slice(1));
  if (value !== undefined) return { found: true, value };
  const [, field] = path;
  const own = path.length === 2 && field?.index === undefined ? field?.name.toLowerCase() : undefined;
  if (own !== undefined && inside.records?.has(own) === true) return nothing;
  if (own !== undefined && inside.lists.has(own)) return { found: true, value: [] };
  return { found: true, value: name === 'panel' && path.at(-1)?.name === 'length' ? 0 : undefined };
}

function lookUpFar(path: readonly Step[], scope: Scope, questions: KnownQuestions): Lookup {
  const [first] = path;
  if (path.length === 1 && first?.name.toLowerCase() === 'locale') return { found: true, value: scope.locale };
  const calculated = first === undefined ? undefined : scope.calculated.get(first.name.toLowerCase());
  if (calculated !== undefined) return { found: true, value: dig(calculated, path.slice(1)) };
  for (let length = prefixLength(path); length > 0; length -= 1) {
    const name = joined(path, length);
    const question = questions.get(name.toLowerCase());
    if (question === undefined) continue;
    const value = scope.answers[question.name];
    const index = path[length - 1]?.index;
    const rest = path.slice(length);
    const { inOrder, picksSeveral, isRecord } = question;
    if (index === undefined && rest.length === 0)
      return { found: value !== undefined || !isRecord, value: value ?? (picksSeveral ? [] : undefined), inOrder };
    const given = dig(index === undefined ? value : entryOf(value, index), rest);
    const inner = given ?? (isEmptyList(question, value, index, rest) ? [] : undefined);
    return { found: inner !== undefined, value: inner };
  }
  const value = dig(scope.answers, path);
  return { found: value !== undefined, value };
}

/** Whether a path leads to a field of several values in a row or panel that is there. */
function isEmptyList({ entries }: KnownQuestion, answer: unknown, index: number | undefined, rest: readonly Step[]) {
  const field = rest.at(-1);
  if (entries === undefined || field === undefined || field.index !== undefined) return false;
  if (!entries.lists.has(field.name.toLowerCase())) return false;
  const row = rest.slice(0, -1);
  if (entries.names !== undefined)
    return index === undefined && entries.names.has(joined(row, row.length).toLowerCase());
  const count = Array.isArray(answer) ? answer.length : entries.atFirst;
  return index !== undefined && row.length === 0 && index < count;
}

/** How many steps can be one name with dots: up to the first that has an index. */
function prefixLength(path: readonly Step[]): number {
  const indexed = path.findIndex(({ index }) => index !== undefined);
  return indexed < 0 ? path.length : indexed + 1;
}

const joined = (path: readonly Step[], length: number): string =>
  path
    .slice(0, length)
    .map(({ name }) => name)
    .join('.');

/** Follows a path into a value, the longest names first; undefined where it leads nowhere. */
export function dig(value: unknown, path: readonly Step[]): unknown {
  if (path.length === 0) return value;
  for (let length = prefixLength(path); length > 0; length -= 1) {
    const member = memberOf(value, joined(path, length));
    if (member === undefined) continue;
    const index = path[length - 1]?.index;
    return dig(index === undefined ? member : entryOf(member, index), path.slice(length));
  }
  return undefined;
}

function memberOf(value: unknown, name: string): unknown {
  if (name === 'length' && (Array.isArray(value) || typeof value === 'string')) return value.length;
  if (typeof value !== 'object' || value === null) return undefined;
  const wanted = name.toLowerCase();
  return Object.entries(value).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function entryOf(value: unknown, index: number): unknown {
  if (!Array.isArray(value)) return undefined;
  const entry: unknown = value[index < 0 ? value.length + index : index];
  return entry;
}
