import { listIn, pointerBelow, textIn } from '../../content.ts';
import { type QuestionInfo } from '../../question-info.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement, isField } from './check.ts';

const choosing = new Set(['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'imagepicker', 'buttongroup']);
const withRows = new Set(['matrixdynamic', 'paneldynamic']);

/** Who is asked to choose has something to choose from, and what comes from another question can come from there. */
export const choiceSources: Check = ({ walk, questions }) => {
  const named = new Map(questions.map((question) => [question.name, question]));
  const asked = walk.nodes.filter((node) => isElement(node) || isField(node));
  const alone = asked.filter(({ scopes }) => scopes.length === 0);
  const sourceOf = new Map(alone.map(({ json }) => [textIn(json['name']), textIn(json['choicesFromQuestion'])]));
  return asked.flatMap((node) => [
    ...withoutChoices(node, walk.nodes),
    ...faultOfSource(node, named, sourceOf),
    ...faultOfKey(node),
  ]);
};

function withoutChoices(node: SurveyNode, nodes: readonly SurveyNode[]): Remark[] {
  const { json, className, cellType, pointer } = node;
  if (className === 'matrix') {
    return (['columns', 'rows'] as const)
      .filter((name) => name === 'columns' && listIn(json[name]).length === 0)
      .map((property) => remark('choices-missing', node, { property }));
  }
  if (!choosing.has(cellType ?? className)) return [];
  const matrix = nodes.find((other) => cellType !== undefined && pointer.startsWith(`${other.pointer}/columns/`));
  const has = [json, matrix?.json ?? {}].some(
    ({ choices, choicesMax }) => listIn(choices).length > 0 || choicesMax !== undefined,
  );
  // What loads them from elsewhere is told of for that.
  const comes = json['choicesFromQuestion'] !== undefined || json['choicesByUrl'] !== undefined;
  return has || comes ? [] : [remark('choices-missing', node, { property: 'choices' })];
}

function faultOfSource(
  { json, pointer, question, scopes }: SurveyNode,
  named: ReadonlyMap<string, QuestionInfo>,
  sourceOf: ReadonlyMap<string, string>,
): Remark[] {
  const name = textIn(json['choicesFromQuestion']);
  if (name === '') return [];
  const place = { pointer: pointerBelow(pointer, 'choicesFromQuestion'), question };
  const source = named.get(name);
  const listed = source !== undefined && withRows.has(source.type);
  if (source === undefined || !(listed || choosing.has(source.type)))
    return [remark('choices-source-unknown', place, { name })];
  if (scopes.length === 0 && comesRound(textIn(json['name']), sourceOf))
    return [remark('loop', place, { name: `{${name}}` })];
  return (['choiceValuesFromQuestion', 'choiceTextsFromQuestion'] as const).flatMap((property) => {
    const field = textIn(json[property]);
    const known = field === '' || source.fields?.some((inner) => inner.name === field) === true;
    return known
      ? []
      : [
          remark(
            'choices-field-unknown',
            { pointer: pointerBelow(pointer, property), question },
            { name: field, source: name },
          ),
        ];
  });
}

function comesRound(name: string, sourceOf: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let next = sourceOf.get(name); next !== undefined && next !== '' && !seen.has(next); next = sourceOf.get(next)) {
    if (next === name) return true;
    seen.add(next);
  }
  return false;
}

/** The column or field that must differ from row to row is one of the table's own. */
function faultOfKey({ json, className, pointer, question }: SurveyNode): Remark[] {
  const key = textIn(json['keyName']);
  if (key === '' || !withRows.has(className) || json['rowsFromQuestion'] !== undefined) return [];
  const fields = [...listIn(json['columns']), ...listIn(json['templateElements'])];
  const known = fields.some(
    (field) => typeof field === 'object' && field !== null && 'name' in field && field.name === key,
  );
  return known ? [] : [remark('key-unknown', { pointer: pointerBelow(pointer, 'keyName'), question }, { name: key })];
}
