import { textIn } from '../questionnaires/index.ts';

const forms: Readonly<Record<string, string>> = {
  comment: 'text',
  radiogroup: 'one',
  dropdown: 'one',
  buttongroup: 'one',
  checkbox: 'several',
  tagbox: 'several',
  boolean: 'yes-no',
  rating: 'rating',
  ranking: 'ranking',
  matrixdropdown: 'table',
  matrixdynamic: 'entries',
  paneldynamic: 'entries',
  multipletext: 'texts',
  expression: 'calculated',
};
const dates = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

/** The form an answer has, whatever it looks like: two questions of one form can be answered with the same value. */
export function answerForm(type: string, json: Readonly<Record<string, unknown>>): string {
  if (type === 'text') {
    const input = textIn(json['inputType']);
    return input === 'number' || input === 'range' ? 'number' : dates.has(input) ? input : 'text';
  }
  if (type === 'imagepicker') return json['multiSelect'] === true ? 'several' : 'one';
  if (type === 'slider') return json['sliderType'] === 'range' ? 'range' : 'number';
  if (type === 'matrix') return json['cellType'] === 'checkbox' ? 'scale-several' : 'scale';
  return Object.hasOwn(forms, type) ? (forms[type] ?? type) : type;
}
