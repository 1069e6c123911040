import { textIn } from '../../content.ts';
import { remark } from '../finding.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Check, isElement, isField } from './check.ts';

/** A name is a stable id: it stands in answers, exports and expressions. */
const usable = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
/** Names that JavaScript objects or the form library use themselves. */
const reserved = new Set([
  'constructor',
  'prototype',
  'tostring',
  'valueof',
  'hasownproperty',
  'equals',
  'locale',
  'pageno',
  'pagecount',
  'item',
  'row',
  'panel',
  'parentpanel',
  'survey',
  'self',
  'choice',
  'column',
  'project',
]);

/**
 * Names exist, can serve as ids, and stand once among those they could be confused with: pages among themselves,
 * questions with panels and calculated values, the fields of one matrix or dynamic panel among themselves.
 */
export const names: Check = ({ walk }) => {
  const taken = new Map<string, SurveyNode>();
  return walk.nodes.filter(hasName).flatMap((node) => {
    const place = { pointer: `${node.pointer}/name`, question: node.question };
    const { json } = node;
    const name = textIn(json['name']);
    if (name === '')
      return node.heldBy === 'pages' ? [] : [remark('name-missing', { ...place, pointer: node.pointer })];
    const remarks = [];
    if (!usable.test(name)) remarks.push(remark('name-unusable', place, { name }));
    else if (reserved.has(name.toLowerCase())) remarks.push(remark('name-reserved', place, { name }));
    const key = `${node.heldBy === 'pages' ? 'page' : (node.scopes[0] ?? '')} ${name.toLowerCase()}`;
    if (taken.has(key)) remarks.push(remark('name-twice', place, { name }));
    taken.set(key, node);
    return remarks;
  });
};

function hasName(node: SurveyNode): boolean {
  return isElement(node) || isField(node) || node.heldBy === 'pages' || node.className === 'calculatedvalue';
}
