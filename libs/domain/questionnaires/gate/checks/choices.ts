import { normaliseText } from '../../../text/index.ts';
import { pointerBelow, isObject, listIn } from '../../content.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyValue } from '../survey-walk.ts';
import { type Check } from './check.ts';

/** Lists of values that answers are made of. */
const valueLists = new Set(['choices', 'rows', 'columns', 'rateValues']);
const longest = 100;
const harmful = /^(__proto__|constructor|prototype|toString|valueOf|hasOwnProperty|equals)$/;
/** Extra choices store these values. */
const extraValues: Readonly<Record<string, string>> = {
  showOtherItem: 'other',
  showNoneItem: 'none',
  showRefuseItem: 'refused',
  showDontKnowItem: 'dontknow',
};

/** Every choice, row and column of a scale has a value of its own that can be stored. */
export const choices: Check = ({ walk }) =>
  walk.values.filter(({ property }) => property.plainItems && valueLists.has(property.name)).flatMap(faultsOfList);

function faultsOfList({ value: list, pointer, question, node, property }: SurveyValue): Remark[] {
  const extras = property.name === 'choices' ? Object.keys(extraValues).filter((name) => node.json[name] === true) : [];
  const taken = new Set<string>(extras.flatMap((name) => extraValues[name] ?? []));
  return listIn(list).flatMap((item, position) => {
    const value = isObject(item) ? item['value'] : item;
    const place = { pointer: pointerBelow(pointer, position), question };
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      return [remark('value-missing', place)];
    }
    const text = String(value);
    if (text.trim() === '' || [...text].length > longest || harmful.test(text) || /[\r\n\t]/.test(text)) {
      return [remark('value-unusable', place, { value: text.slice(0, 40), longest })];
    }
    if (normaliseText(text) !== text || /[\p{Cc}\p{Cs}]/u.test(text)) {
      return [remark('value-unstorable', place, { value: text.slice(0, 40).normalize('NFC') })];
    }
    if (taken.has(text)) return [remark('value-twice', place, { value: text })];
    taken.add(text);
    return [];
  });
}
