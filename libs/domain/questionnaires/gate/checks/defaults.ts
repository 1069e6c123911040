import { pointerBelow } from '../../content.ts';
import { choicesIn } from '../../choices.ts';
import { questionInfo } from '../../question-info.ts';
import { remark } from '../finding.ts';
import { type Check, isElement } from './check.ts';

const several = new Set(['checkbox', 'tagbox', 'ranking']);
const one = new Set(['radiogroup', 'dropdown', 'buttongroup']);

/** What a question begins with is among its choices: else every answer that keeps it would be refused. */
export const defaults: Check = ({ walk }) =>
  walk.nodes.flatMap((node) => {
    const { json, className: type, pointer, question } = node;
    const given = json['defaultValue'];
    if (!isElement(node) || given === undefined || json['choicesFromQuestion'] !== undefined) return [];
    if (!several.has(type) && !one.has(type)) return [];
    const { choices = [] } = questionInfo({ json, name: '', type, pointer }, () => choicesIn([]));
    const values: readonly unknown[] = several.has(type) && Array.isArray(given) ? given : [given];
    const strange = values.find((value) => !choices.some((choice) => choice.value === value));
    if (strange === undefined && (one.has(type) || Array.isArray(given))) return [];
    const place = { pointer: pointerBelow(pointer, 'defaultValue'), question };
    return [remark('default-not-offered', place, { value: shownAs(strange ?? given) })];
  });

const shownAs = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);
