import { columnsIn, isObject, listIn, pointerBelow, templateElementsIn, textIn } from '../../questionnaires/index.ts';
import { answerProblem, type AnswerProblem, type AnswerShape, type Json } from '../../responses/index.ts';
import { listNames } from '../expressions/known-questions.ts';
import { type Inside, type Values } from '../expressions/lookup.ts';
import { type Visit } from '../visit.ts';
import { type Part, type Place } from '../workbench.ts';
import { asText } from './as-text.ts';
import { type Field, isShown, problemsOf } from './field.ts';
import { type World } from './world.ts';

const detailModes = new Set(['underRow', 'underRowSingle']);
const withChoices = new Set(['dropdown', 'radiogroup', 'checkbox', 'tagbox', 'buttongroup', 'imagepicker', 'ranking']);

/** The questions of every row of a matrix: its columns and those of its detail panel. */
export function rowFieldsOf(json: Part, outside: Place, world: World, namedRow: boolean): Field[] {
  const hides = json['visible'] === false || textIn(json['visibleIf']) !== '' || json['hideIfRowsEmpty'] === true;
  const canHide = outside.canHide === true || hides;
  const table = { pointer: outside.pointer, type: '', name: '', json };
  const placed = columnsIn(table);
  const listsAround = { ...outside.listsAround, row: listNames([...placed, ...templateElementsIn(table)]) };
  const place: Place = { ...outside, inside: 'row', namedRow, canHide, listsAround };
  const isLookedInto = world.looksInto(textIn(json['name']));
  const columns = placed.map(({ pointer, type, json: column }) => {
    const own = { ...place, pointer };
    // Whether rows that wait begin with their defaults depends on what else has looked for them.
    if (column['defaultValue'] !== undefined && isLookedInto) world.bench.refuse(own, 'property', 'defaultValue');
    if (column['showInMultipleColumns'] !== undefined) world.bench.refuse(own, 'property', 'showInMultipleColumns');
    const shared = withChoices.has(type) && column['choices'] === undefined ? { choices: json['choices'] } : {};
    // Columns follow the whole questionnaire in this; what they say themselves the form does not read.
    return world.field({ ...column, ...shared, storeOthersAsComment: undefined }, type, own);
  });
  const details = parts(json, 'detailElements', place).map(([detail, own]) => {
    // Without a mode there is no detail, and the form drops what was answered in it.
    if (!detailModes.has(textIn(json['detailPanelMode']))) world.bench.refuse(own, 'property', 'detailElements');
    if (textIn(detail['type']) === 'panel') world.bench.refuse(own, 'type');
    if (detail['defaultValue'] !== undefined) world.bench.refuse(own, 'property', 'defaultValue');
    return world.field(detail, textIn(detail['type']), own);
  });
  return [...columns, ...details];
}

export function parts(json: Part, property: string, place: Place): [Part, Place][] {
  return listIn(json[property]).flatMap((item, position): [Part, Place][] =>
    isObject(item)
      ? [[item, { ...place, pointer: pointerBelow(pointerBelow(place.pointer, property), position) }]]
      : [],
  );
}

/** The form of what one row or panel holds. */
export function membersOf(fields: readonly Field[]): Map<string, AnswerShape> {
  const members = new Map<string, AnswerShape>();
  for (const { name, kind, comment } of fields) {
    if (kind.shape !== undefined) members.set(name, kind.shape);
    if (kind.totals !== undefined) members.set(kind.totals.key, kind.totals.shape);
    if (comment !== undefined) members.set(comment.key, { kind: 'text', maxLength: comment.maxLength });
  }
  return members;
}

/** The fields, lower case, of which several values can be picked: to conditions no answer is an empty list then. */
export const listsAmong = (fields: readonly Field[]): Set<string> =>
  new Set(
    fields
      .filter(({ kind: { shape } }) => shape?.kind === 'choices' || shape?.kind === 'numbers')
      .map(({ name }) => name.toLowerCase()),
  );

/** One row or panel of an answer. */
export interface Row {
  /** Its name, or its number from 1. */
  readonly label: string;
  readonly values: Values;
  readonly inside: Inside;
}

export function visitRow(row: Row, visit: Visit): Visit {
  return {
    ...visit,
    scope: { ...visit.scope, inside: row.inside },
    place: { ...visit.place, row: row.label },
    beside: row.values,
  };
}

const inColumn = (visit: Visit, column: string): Visit => ({ ...visit, place: { ...visit.place, column } });

/** What is wrong in a row that is shown. */
export function problemsOfRow(row: Row, fields: readonly Field[], outside: Visit): AnswerProblem[] {
  const visit = visitRow(row, outside);
  return fields.flatMap((field) =>
    isShown(field, visit) ? problemsOf(field, row.values[field.name], inColumn(visit, field.name)) : [],
  );
}

export function notOfferedInRow(row: Row, fields: readonly Field[], outside: Visit): AnswerProblem[] {
  const visit = visitRow(row, outside);
  return fields.flatMap(({ name, kind, comment }) => {
    const value = row.values[name];
    const own = value === undefined ? [] : (kind.notOffered?.(value, inColumn(visit, name)) ?? []);
    // The form takes the words away together with "other".
    const isAlone = comment !== undefined && row.values[comment.key] !== undefined && !comment.stays(value);
    if (!isAlone) return own;
    return [...own, answerProblem('comment-alone', inColumn(visit, comment.key).place, visit.scope.locale)];
  });
}

/** Every entry of a key that is not the only one of its kind, by the position of its row. */
export function repeatedKeys(rows: readonly Row[], key: string, caseCounts: boolean): Set<number> {
  const seen = new Map<string, number[]>();
  rows.forEach(({ values }, position) => {
    const value: Json | undefined = values[key];
    if (value === undefined || value === '') return;
    const text = caseCounts || typeof value !== 'string' ? asText(value) : value.toLowerCase();
    const before = seen.get(text);
    if (before === undefined) seen.set(text, [position]);
    else before.push(position);
  });
  return new Set([...seen.values()].filter(({ length }) => length > 1).flat());
}
