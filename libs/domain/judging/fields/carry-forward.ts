import { isObject, plainValue, textIn } from '../../questionnaires/index.ts';
import { type ChoiceValue, type Json } from '../../responses/index.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { type Visit } from '../visit.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { type Field } from './field.ts';

/** The question of a name at the top of the questionnaire; known once all are compiled. */
export type FieldOf = (name: string) => Field | undefined;

const lists = new Set(['matrixdynamic', 'paneldynamic']);

/** Choices that come from the answer to another question; undefined where they are the question's own. */
export function carriedChoices(
  json: Part,
  place: Place,
  bench: Workbench,
  fieldOf: FieldOf,
): ((visit: Visit) => readonly ChoiceValue[]) | undefined {
  const source = textIn(json['choicesFromQuestion']);
  if (source === '') return undefined;
  if (place.inside !== undefined && !bench.isAlwaysVisible(source))
    bench.refuse(place, 'property', 'choicesFromQuestion');
  // In a cell whose type is not said, the form offers them and drops what is chosen.
  if (place.inside === 'row' && ['', 'default'].includes(textIn(json['cellType'])))
    bench.refuse(place, 'property', 'choicesFromQuestion');
  // The form drops answers to choices that its source only offers once all answers are in.
  if (bench.choicesChange(source)) bench.refuse(place, 'property', 'choicesFromQuestion');
  for (const name of ['choicesVisibleIf', 'choicesEnableIf']) {
    if (textIn(json[name]) !== '') bench.refuse(place, 'property', name);
  }
  const mode = textIn(json['choicesFromQuestionMode']);
  const column = textIn(json['choiceValuesFromQuestion']);
  const ownOther = json['showOtherItem'] === true;
  return (visit) => {
    const field = fieldOf(source);
    const answer = visit.scope.answers[source];
    if (field === undefined) return [];
    if (lists.has(field.type)) return fromRows(answer, column);
    const choices = field.kind.choices?.({ ...visit, beside: visit.scope.answers }) ?? [];
    if (mode !== 'selected' && mode !== 'unselected') return choices;
    const chosen = new Set<unknown>(Array.isArray(answer) ? answer : [answer]);
    const carried = choices.filter((choice) => chosen.has(choice) === (mode === 'selected'));
    const said = visit.scope.answers[`${source}-Comment`];
    const hasOther = mode === 'selected' && !ownOther && chosen.has('other') && said !== undefined && said !== '';
    return hasOther ? [...carried, 'other'] : carried;
  };
}

function fromRows(answer: Json | undefined, column: string): ChoiceValue[] {
  const rows: unknown[] = Array.isArray(answer) ? answer : [];
  return rows.flatMap((row) => {
    if (!isObject(row)) return [];
    const value = row[column === '' ? (Object.keys(row)[0] ?? '') : column];
    return isEmptyAnswer(value) ? [] : (plainValue(value) ?? []);
  });
}
