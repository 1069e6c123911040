import { pointerBelow, textIn } from '../questionnaires/index.ts';
import { type Obstacle } from './compilation.ts';
import { type KnownQuestions, lookUp, type Scope, stepsOf } from './expressions/lookup.ts';
import { type ObstacleReason, reasonText } from './obstacles.ts';
import { type CompilerPorts, type ReadExpression } from './ports.ts';
import { ownWording, type Wording } from './wording.ts';

export type Part = Readonly<Record<string, unknown>>;

/** Where in the questionnaire the compiler is at work. */
export interface Place {
  readonly pointer: string;
  readonly question: string;
  /** Inside of a matrix or a dynamic panel: by which name its own fields are spoken of. */
  readonly inside?: 'row' | 'panel';
  /** Names inside of the answer of the question itself, lower case: the form library looks there first. */
  readonly ownNames?: ReadonlySet<string>;
  /** A page or panel around it can be read-only. */
  readonly canClose?: boolean;
  /** A page or panel around it can be hidden; once it is shown, the form fills initial values in. */
  readonly canHide?: boolean;
  /** Of the row and of the dynamic panel around it: the fields, lower case, whose answers can be lists or tables. */
  readonly listsAround?: Readonly<Record<string, ReadonlySet<string>>>;
  /** The row has a name of its own. */
  readonly namedRow?: boolean;
}

export type Condition = (scope: Scope) => boolean;
/** A condition decides alone; without one the switch counts. */
export function switched(usual: boolean, condition: Condition | undefined): Condition {
  return condition ?? (() => usual);
}

export type Calculation = (scope: Scope) => unknown;

/** Functions that need nothing but their parameters. */
const pureFunctions = new Set(
  (
    'iif sum min max count avg round trunc sumInArray minInArray maxInArray countInArray avgInArray getDate age ' +
    'dateDiff dateAdd today currentDate getYear currentYear diffDays year month day weekday substring'
  ).split(' '),
);

/** Names that only a form on a screen knows. */
const formNames = new Set(
  (
    'pageno pagecount correctedanswers correctanswers correctedanswercount incorrectedanswers incorrectanswers ' +
    'incorrectedanswercount questioncount self prevrow nextrow totalrow prevpanel nextpanel parentpanel matrix ' +
    'visiblerowindex visiblepanelindex rowtitle'
  ).split(' '),
);

/** Questions, by their lower-case names, that stay as they are whatever else is answered. */
export interface SteadyQuestions {
  readonly alwaysVisible: ReadonlySet<string>;
  readonly neverCleared: ReadonlySet<string>;
  /** Of these, the ones that only a person fills in. */
  readonly neverSet: ReadonlySet<string>;
}

/** What the parts of the compiler share: the ports, and the list of what cannot be proven. */
export class Workbench {
  readonly obstacles: Obstacle[] = [];
  /** Calculated values, lower case, that can be lists which the form takes apart when it clears answers. */
  readonly clearedLists = new Set<string>();
  readonly ports: CompilerPorts;
  readonly #questions: KnownQuestions;
  readonly #steady: SteadyQuestions;

  constructor(ports: CompilerPorts, questions: KnownQuestions, steady: SteadyQuestions) {
    this.ports = ports;
    this.#steady = steady;
    this.#questions = questions;
  }

  refuse({ pointer, question }: Place, reason: ObstacleReason, name?: string): void {
    this.obstacles.push({ pointer, ...(question === '' ? {} : { question }), reason: reasonText(reason, name) });
  }

  isNeverCleared(question: string): boolean {
    return this.#steady.neverCleared.has(question.toLowerCase());
  }

  isNeverSet(question: string): boolean {
    return this.#steady.neverSet.has(question.toLowerCase());
  }

  /** Whether a variable can stand for a list that the form takes apart when it clears the question around it. */
  isClearedList(variable: string, place: Place): boolean {
    const question = stepsOf(variable)[0]?.name ?? '';
    if (variable.endsWith('.length')) return false;
    if (this.clearedLists.has(question.toLowerCase())) return true;
    if (question === 'panel' && this.isListAround(variable, place)) return true;
    return this.#questions.get(question.toLowerCase())?.isList === true && !this.isNeverCleared(question);
  }

  /** Whether a variable can stand for the list or table that answers a question. */
  isList(variable: string): boolean {
    const question = stepsOf(variable)[0]?.name ?? '';
    return !variable.endsWith('.length') && this.#questions.get(question.toLowerCase())?.isList === true;
  }

  /** The same of a field of the row or panel around it. */
  isListAround(variable: string, { listsAround }: Place): boolean {
    const [first, second] = stepsOf(variable);
    if (variable.endsWith('.length')) return false;
    return listsAround?.[first?.name ?? '']?.has(second?.name.toLowerCase() ?? '') === true;
  }

  /** Whether a variable can stand for a list that the form has filled in before anybody answers. */
  isBegunList(variable: string): boolean {
    const question = stepsOf(variable)[0]?.name ?? '';
    return this.isList(variable) && this.#questions.get(question.toLowerCase())?.begins === true;
  }

  /** Whether which choices a question offers depends on answers. */
  choicesChange(question: string): boolean {
    return this.#questions.get(question.toLowerCase())?.choicesChange === true;
  }

  isAlwaysVisible(question: string): boolean {
    return this.#steady.alwaysVisible.has(question.toLowerCase());
  }

  /** The condition under a property; undefined where there is none. */
  condition(json: Part, property: string, place: Place): Condition | undefined {
    const read = this.#read(json, property, place);
    return read && ((scope) => read.holds((name) => lookUp(name, scope, this.#questions)));
  }

  calculation(json: Part, property: string, place: Place): Calculation | undefined {
    const read = this.#read(json, property, place);
    for (const name of read?.variables ?? []) if (this.#countsLate(name)) this.refuse(place, 'variable', `{${name}}`);
    return read && ((scope) => read.value((name) => lookUp(name, scope, this.#questions)));
  }

  /** The questionnaire's own words for something, else the form library's. */
  wording(json: Part, property: string, place: Place, fallback: Wording): Wording {
    const own = ownWording(json[property]);
    if (textsOf(json[property]).some((text) => /\{\s*[^\d\s{}]/.test(text))) {
      this.refuse({ ...place, pointer: pointerBelow(place.pointer, property) }, 'message');
    }
    return own === undefined ? fallback : (locale) => own(locale) || fallback(locale);
  }

  library(name: string): Wording {
    return (locale) => this.ports.wording(name, locale);
  }

  /** Whether a variable stands for the choices picked in a panel that waits for answers. */
  #waitsInPanel(variable: string): boolean {
    const [first, ...steps] = stepsOf(variable);
    const question = this.#questions.get(first?.name.toLowerCase() ?? '');
    const field = steps.at(-1)?.name.toLowerCase() ?? '';
    return question?.beginsWithPanels === true && question.entries?.lists.has(field) === true;
  }

  #countsLate(variable: string): boolean {
    const question = stepsOf(variable)[0]?.name ?? '';
    return variable.endsWith('.length') && this.#questions.get(question.toLowerCase())?.countsLate === true;
  }

  #read(json: Part, property: string, outside: Place): ReadExpression | undefined {
    const text = textIn(json[property]);
    if (text.trim() === '') return undefined;
    const place = { ...outside, pointer: pointerBelow(outside.pointer, property) };
    const read = this.ports.readExpression(text);
    if (read === undefined) {
      this.refuse(place, 'expression', text);
      return undefined;
    }
    for (const name of read.functions) if (!isSwift(name, place)) this.refuse(place, 'function', name);
    for (const name of read.variables)
      if (!isSteady(name, place) || this.#waitsInPanel(name)) this.refuse(place, 'variable', `{${name}}`);
    return read;
  }
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).map(String);

/** Looking through all rows once for every row would take more than time in proportion to the answers. */
const isSwift = (name: string, { inside }: Place): boolean =>
  pureFunctions.has(name) && !(inside !== undefined && name.endsWith('InArray'));

/** Whether a variable means the same for the compiler and for the form. */
function isSteady(variable: string, { inside, ownNames, namedRow }: Place): boolean {
  const [first] = stepsOf(variable);
  const root = (first?.name ?? '').toLowerCase();
  if (root === '' || root.startsWith('$') || root.endsWith('-unwrapped') || formNames.has(root)) return false;
  if (/\[-/.test(variable)) return false;
  if ((root === 'panel' || root === 'row') && inside !== root) return false;
  if ((root === 'rowname' || root === 'rowvalue' || root === 'item') && inside === 'row' && namedRow !== true)
    return false;
  return ownNames?.has(root) !== true;
}
