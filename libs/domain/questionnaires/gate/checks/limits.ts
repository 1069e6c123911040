import { listIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check } from './check.ts';

/** Settings that name the least and the most of the same thing. */
const pairs = [
  ['min', 'max'],
  ['minLength', 'maxLength'],
  ['minValue', 'maxValue'],
  ['minCount', 'maxCount'],
  ['minSelectedChoices', 'maxSelectedChoices'],
  ['minRowCount', 'maxRowCount'],
  ['minPanelCount', 'maxPanelCount'],
] as const;
/** Where no limit is written as a number: 0 of what nobody could give, and -1 of the length that the form inherits. */
const unlimited = new Set(['maxLength', 'maxCount', 'maxSelectedChoices']);

/** There is an answer between the limits of every question. */
export const limits: Check = ({ walk }) =>
  walk.nodes.flatMap((node) => [...pairs.flatMap((pair) => crossed(node, pair)), ...moreThanOffered(node)]);

function crossed(node: SurveyNode, [lower, upper]: (typeof pairs)[number]): Remark[] {
  const [least, most] = [node.json[lower], node.json[upper]];
  if (unlimited.has(upper) && typeof most === 'number' && most <= 0) return [];
  return isBeyond(least, most)
    ? [remark('limits-crossed', node, { lower, upper, least: String(least), most: String(most) })]
    : [];
}

/** Days, weeks, months and times: those written the same way can be compared as they stand. */
const timed = /^(\d{4}-|\d{2}:\d{2})/;

/** Whether one limit lies above the other; of limits that cannot be compared as they stand, no. */
function isBeyond(least: unknown, most: unknown): boolean {
  if (typeof least === 'string' && typeof most === 'string' && timed.test(least) && timed.test(most)) {
    return least.length === most.length && least > most;
  }
  return isNumeric(least) && isNumeric(most) && Number(least) > Number(most);
}

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

const extras = ['showOtherItem', 'showNoneItem', 'showRefuseItem', 'showDontKnowItem'];

/** More choices are required than there are; choices that come from elsewhere are not counted. */
function moreThanOffered({ json, pointer, question }: SurveyNode): Remark[] {
  const least = json['minSelectedChoices'];
  const offered = listIn(json['choices']);
  if (typeof least !== 'number' || offered.length === 0 || json['choicesFromQuestion'] !== undefined) return [];
  const most = offered.length + extras.filter((name) => json[name] === true).length;
  return least > most ? [remark('choices-too-few', { pointer, question }, { least, most })] : [];
}
