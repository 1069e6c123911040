import { remark } from '../finding.ts';
import { type SettingValue } from '../ports.ts';
import { type Check } from './check.ts';

/**
 * Settings on which it depends what is asked, which answers arrive and how they are judged. The form library takes a
 * value that it does not know for another one, without a word, and in its own spelling only: such a value would make
 * another questionnaire of it than the one that stands there.
 */
const decisive = new Set([
  'inputType',
  'maskType',
  'dataFormat',
  'cellType',
  'sliderType',
  'choicesFromQuestionMode',
  'storeOthersAsComment',
  'clearIfInvisible',
  'clearInvisibleValues',
  'detailPanelMode',
  'questionsOnPageMode',
  'notificationType',
  'totalType',
  // With a currency that does not exist the browser cannot write the number at all.
  'currency',
  'totalCurrency',
]);

/** Whose values the form library lists only as suggestions, or which other checks look at. */
const open = new Set(['autocomplete', 'indent', 'innerIndent', 'panelCount', 'locale', 'contentMode']);

/** Every setting with a list of possible values has one of them. */
export const settings: Check = ({ walk }) =>
  walk.values.flatMap(({ node, property, value, ...place }) => {
    const { name, values } = property;
    if (values === undefined || open.has(name) || !isSetting(value)) return [];
    // Of the cells of a table another check tells what they can be.
    if (name === 'cellType' && node.className !== 'matrix') return [];
    const parameters = { property: name, value: String(value).slice(0, 40), values: listed(values) };
    if (decisive.has(name)) return values.includes(value) ? [] : [remark('setting-unknown', place, parameters)];
    const understood = [...values, ...(unlisted[name] ?? [])];
    return understood.some((known) => isAlike(known, value)) ? [] : [remark('setting-ignored', place, parameters)];
  });

const isSetting = (value: unknown): value is SettingValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** How something looks is read without regard to case. */
const isAlike = (known: SettingValue, value: SettingValue): boolean =>
  String(known).toLowerCase() === String(value).toLowerCase();

/** What the form library no longer lists and still understands, as its source shows. */
const unlisted: Readonly<Record<string, readonly SettingValue[]>> = {
  showQuestionNumbers: [true, false],
  progressBarLocation: ['top', 'both'],
  progressBarType: ['buttons'],
  checkErrorsMode: ['onValueChanging'],
};

const mostListed = 15;

function listed(values: readonly SettingValue[]): string {
  const shown = values.slice(0, mostListed).map(String).join(', ');
  return values.length > mostListed ? `${shown}, …` : shown;
}
