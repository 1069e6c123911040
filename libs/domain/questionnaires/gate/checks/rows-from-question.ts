import { listIn, isObject, pointerBelow, textIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement } from './check.ts';

const several = new Set(['checkbox', 'tagbox']);

/** A table may have one row for each choice of another question: its key column then takes its choices from there. */
export const rowsFromQuestion: Check = ({ walk }) => {
  const elements = walk.nodes.filter((node) => isElement(node));
  const sources = new Set(
    elements
      .filter(({ className, scopes }) => several.has(className) && scopes.length === 0)
      .map(({ json }) => textIn(json['name'])),
  );
  return elements
    .filter(({ json }) => json['rowsFromQuestion'] !== undefined)
    .flatMap((node) => faultOf(node, sources));
};

function faultOf({ json, pointer, question, scopes }: SurveyNode, sources: ReadonlySet<string>): Remark[] {
  const source = textIn(json['rowsFromQuestion']);
  const place = { pointer: pointerBelow(pointer, 'rowsFromQuestion'), question };
  if (!sources.has(source) || scopes.length > 0) return [remark('rows-source-unknown', place, { name: source })];
  const key = listIn(json['columns']).find((column) => isObject(column) && column['name'] === json['keyName']);
  const isSound =
    isObject(key) &&
    key['choicesFromQuestion'] === source &&
    key['choicesFromQuestionMode'] === 'selected' &&
    key['isRequired'] === true;
  return isSound ? [] : [remark('rows-key-missing', place, { name: source })];
}
