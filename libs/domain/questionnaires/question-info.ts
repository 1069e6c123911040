import { booleanChoicesIn, type ChoiceInfo, choicesIn, extraChoicesIn } from './choices.ts';
import { textIn } from './content.ts';
import { columnsIn, hasCellQuestions, itemsIn, type PlacedElement, templateElementsIn } from './elements.ts';
import { localised, orElse } from './localised.ts';
import { type Translated } from '../translated/index.ts';

/** What the later stages need to know of one question. Its name is the key of its answer in a response. */
export interface QuestionInfo {
  readonly name: string;
  /** SurveyJS type: `comment`, `radiogroup`, `matrixdynamic`, … */
  readonly type: string;
  readonly title: Translated;
  /** Open answers to it become sources. */
  readonly codable: boolean;
  /** Name of the facet by which results are reported, if it is one. */
  readonly facet?: string;
  /** Never leaves the team: not in exports. */
  readonly interviewerOnly: boolean;
  /** Its answers hint at a step of the impact stairs. */
  readonly stairHint: boolean;
  /** Its answer says whether the actor may be quoted. */
  readonly quotePermission: boolean;
  /** A free text can stand beside the answer, under `<name>-Comment`. */
  readonly comment: boolean;
  /** Its answer is a number. */
  readonly numeric?: true;
  /** The values of a closed question, of the cells of a matrix, of yes/no. */
  readonly choices?: readonly ChoiceInfo[];
  readonly rows?: readonly ChoiceInfo[];
  /** The scale of a simple matrix. */
  readonly columns?: readonly ChoiceInfo[];
  /** Questions inside: columns of a matrix, one panel of a dynamic panel, several short texts. */
  readonly fields?: readonly QuestionInfo[];
  /** The columns of a table that are added up below it, under `<name>-total`; those of the interviewer are left out. */
  readonly totals?: readonly string[];
}

/** Types that show something and take no answer. */
const display = new Set(['html', 'image', 'empty']);
const withChoices = new Set(['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'imagepicker', 'buttongroup']);

/** Whether a question of this type holds an answer. */
export function takesAnswer(type: string): boolean {
  return !display.has(type);
}

/** Whether people answer a question of this type in their own words. */
export function isOpen(type: string): boolean {
  return type === 'comment' || type === 'text' || type === 'multipletext';
}

/** Gives the choices of another question, for those that take theirs from it (`choicesFromQuestion`). */
export type ChoicesOfOthers = (question: string) => readonly ChoiceInfo[];

/** Reads one question of the file; `shared` are choices that a matrix gives to its columns. */
export function questionInfo(element: PlacedElement, others: ChoicesOfOthers, shared?: unknown): QuestionInfo {
  const { json, name, type } = element;
  const choices = [...others(textIn(json['choicesFromQuestion'])), ...ownChoices(element, shared)];
  const fields = fieldsOf(element, others);
  const totals = totalsIn(element);
  return {
    name,
    type,
    title: orElse(localised(json['title']), localised(name)),
    codable: json['codable'] === true,
    ...(textIn(json['facet']) === '' ? {} : { facet: textIn(json['facet']) }),
    interviewerOnly: json['interviewerOnly'] === true,
    stairHint: json['stairHint'] === true,
    quotePermission: json['quotePermission'] === true,
    comment: json['showOtherItem'] === true || json['showCommentArea'] === true,
    ...(isNumeric(element) ? { numeric: true } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    ...(type.startsWith('matrix') && json['rows'] !== undefined ? { rows: choicesIn(json['rows']) } : {}),
    ...(type === 'matrix' ? { columns: choicesIn(json['columns']) } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(totals.length > 0 ? { totals } : {}),
  };
}

function totalsIn(table: PlacedElement): string[] {
  if (!hasCellQuestions(table.type)) return [];
  return columnsIn(table).flatMap(({ name, json }) => {
    const isAdded = (textIn(json['totalType']) || 'none') !== 'none' || textIn(json['totalExpression']).trim() !== '';
    return isAdded && json['interviewerOnly'] !== true ? [name] : [];
  });
}

function isNumeric({ type, json }: PlacedElement): boolean {
  if (type === 'text') return json['inputType'] === 'number' || json['inputType'] === 'range';
  return type === 'slider' || (type === 'rating' && json['rateValues'] === undefined);
}

/** The choices written at a question itself, its extra ones included. */
export function ownChoices({ type, json }: PlacedElement, shared?: unknown): ChoiceInfo[] {
  if (type === 'boolean') return booleanChoicesIn(json);
  if (type === 'rating') return choicesIn(json['rateValues']);
  if (!withChoices.has(type) && !hasCellQuestions(type)) return [];
  return [...choicesIn(json['choices'] ?? shared), ...extraChoicesIn(json)];
}

function fieldsOf(element: PlacedElement, others: ChoicesOfOthers): QuestionInfo[] {
  const columns = hasCellQuestions(element.type) ? columnsIn(element) : [];
  const items = element.type === 'multipletext' ? itemsIn(element) : [];
  const template = templateElementsIn(element).filter(({ type }) => takesAnswer(type));
  const shared = element.json['choices'];
  return [
    ...columns.map((column) => questionInfo(column, others, shared)),
    ...[...items, ...template].map((inner) => questionInfo(inner, others)),
  ];
}
