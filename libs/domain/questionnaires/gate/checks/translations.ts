import { isObject, textIn } from '../../content.ts';
import { isTranslated } from '../../localised.ts';
import { takesAnswer } from '../../question-info.ts';
import { type Remark, remark } from '../finding.ts';
import { type SurveyValue } from '../survey-walk.ts';
import { type Check, isElement, isField } from './check.ts';

const hasWords = /\p{L}/u;

/** A questionnaire that speaks several languages says everything in each of them. */
export const translations: Check = ({ walk, languages, content }) => {
  const texts = walk.values.filter(({ property }) => property.translatable && property.kind !== 'list');
  const untitled = walk.nodes
    .filter((node) => (isElement(node) || isField(node)) && node.className !== 'panel' && takesAnswer(node.className))
    .filter(({ json }) => json['title'] === undefined)
    .map((node) => remark('title-missing', node, { name: textIn(node.json['name']) }));
  const alone = ['de', 'en'].filter((language) => !languages.includes(language));
  return [
    ...texts.flatMap((text) => gapsOf(text, languages)),
    ...(languages.length > 1 ? walk.values.flatMap(wordlessChoices) : []),
    ...untitled,
    ...alone.map((language) =>
      remark('language-missing', { pointer: content['locale'] ? '/locale' : '' }, { language }),
    ),
  ];
};

function gapsOf({ value, pointer, question, property }: SurveyValue, languages: readonly string[]): Remark[] {
  const place = { pointer, question };
  if (typeof value === 'string') {
    const several = languages.length > 1 && hasWords.test(value);
    return several ? [remark('translation-missing', place, { languages: languages.join(', ') })] : [];
  }
  if (!isTranslated(value)) {
    return isListOfTexts(property.name, value) ? [] : [remark('text-expected', place, { property: property.name })];
  }
  const [main = ''] = languages;
  const said = (language: string) =>
    (value[language] ?? (language === main ? value['default'] : '') ?? '').trim() !== '';
  const missing = languages.filter((language) => !said(language));
  const empty = missing.length === languages.length;
  return missing.length > 0 && !empty ? [remark('translation-missing', place, { languages: missing.join(', ') })] : [];
}

/** The one text property of survey-core that holds several: the suggestions of a text field. */
function isListOfTexts(property: string, value: unknown): boolean {
  if (property !== 'dataList') return false;
  const isList = (list: unknown) => Array.isArray(list) && list.every((text) => typeof text === 'string');
  return isList(value) || (isObject(value) && Object.values(value).every(isList));
}

/** A choice without a text shows its value, the same words in every language. */
function wordlessChoices({ property, value, pointer, question }: SurveyValue): Remark[] {
  if (!property.plainItems || !Array.isArray(value)) return [];
  const wordless = value.flatMap((item: unknown) => {
    const shown = isObject(item) ? (item['text'] === undefined ? item['value'] : undefined) : item;
    return typeof shown === 'string' && hasWords.test(shown) ? [shown] : [];
  });
  return wordless.length === 0
    ? []
    : [remark('choice-untranslated', { pointer, question }, { values: wordless.slice(0, 5).join(', ') })];
}
