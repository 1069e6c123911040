import { quotePermissionOf } from '../../../quotes/index.ts';
import { choicesIn } from '../../choices.ts';
import { isOpen } from '../../question-info.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement, isField } from './check.ts';

/** Open questions say whether they are coded; facets are closed; one question at most asks for leave to quote. */
export const marks: Check = ({ walk }) => {
  const questions = walk.nodes.filter((node) => isElement(node) || isField(node));
  const quoting = questions.filter(({ json }) => json['quotePermission'] === true);
  return [
    ...questions.flatMap(unmarked),
    ...questions.filter(({ json }) => json['codable'] === true).flatMap(wronglyCodable),
    ...questions.filter(({ json }) => json['facet'] !== undefined).flatMap(wrongFacet),
    ...quoting.slice(1).map((node) => remark('quote-permission-twice', at(node, 'quotePermission'))),
    ...quoting.flatMap(wrongQuotePermission),
  ];
};

const closed = new Set(['radiogroup', 'dropdown', 'checkbox', 'tagbox', 'buttongroup', 'boolean']);

function typeOf({ cellType, className }: SurveyNode): string {
  return cellType ?? className;
}

function at({ pointer, question }: SurveyNode, property: string) {
  return { pointer: `${pointer}/${property}`, question };
}

/** Short texts that are numbers, dates and the like are not asked about. */
function unmarked(node: SurveyNode): Remark[] {
  const type = typeOf(node);
  const inputType = node.json['inputType'] ?? 'text';
  const asked = isElement(node) && (type === 'comment' || (type === 'text' && inputType === 'text'));
  return asked && typeof node.json['codable'] !== 'boolean' ? [remark('codable-unmarked', node)] : [];
}

function wronglyCodable(node: SurveyNode): Remark[] {
  const type = typeOf(node);
  if (isOpen(type) && type !== 'multipletext') return [];
  return [remark('codable-closed', at(node, 'codable'), { type })];
}

function wrongFacet(node: SurveyNode): Remark[] {
  const { facet } = node.json;
  if (typeof facet !== 'string' || !/^[a-z][a-z0-9_-]{0,59}$/.test(facet)) {
    return [remark('facet-unusable', at(node, 'facet'))];
  }
  return closed.has(node.className) && node.scopes.length === 0 ? [] : [remark('facet-open', at(node, 'facet'))];
}

function wrongQuotePermission(node: SurveyNode): Remark[] {
  const values = choicesIn(node.json['choices']).map(({ value }) => quotePermissionOf(value));
  const single = node.className === 'radiogroup' || node.className === 'dropdown' || node.className === 'buttongroup';
  const sound =
    single && node.scopes.length === 0 && values.includes('none') && values.some((value) => value !== 'none');
  return sound ? [] : [remark('quote-permission-values', at(node, 'quotePermission'))];
}
