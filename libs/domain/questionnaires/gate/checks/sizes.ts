import { remark } from '../finding.ts';
import { pointerSteps } from '../../content.ts';
import { type Check, isElement, isField } from './check.ts';
import { textsOf } from './piping.ts';

export const mostQuestions = 300;
const mostPages = 50;
const mostItems = 500;
/** Rows, panels, generated choices: what the page would have to draw. */
const mostDrawn: Readonly<Record<string, number>> = {
  ...{ rowCount: 100, minRowCount: 100, maxRowCount: 1000, panelCount: 100, minPanelCount: 100, maxPanelCount: 1000 },
  choicesMax: 500,
};
const deepest = 24;
const longestText = 20_000;

/** A questionnaire stays small enough to be read, answered and judged. */
export const sizes: Check = ({ walk }) => {
  const questions = walk.nodes.filter((node) => (isElement(node) || isField(node)) && node.className !== 'panel');
  const pages = walk.nodes.filter(({ heldBy }) => heldBy === 'pages');
  const [tooDeep] = walk.nodes.filter(({ pointer }) => pointerSteps(pointer).length > deepest);
  return [
    ...questions
      .slice(mostQuestions, mostQuestions + 1)
      .map((node) => remark('questions-too-many', node, { most: mostQuestions })),
    ...pages.slice(mostPages, mostPages + 1).map((node) => remark('pages-too-many', node, { most: mostPages })),
    ...(tooDeep === undefined ? [] : [remark('too-deep', tooDeep)]),
    ...walk.values.flatMap(({ value, pointer, question, property }) => {
      const most = mostDrawn[property.name];
      if (most !== undefined && typeof value === 'number' && value > most) {
        return [remark('number-too-large', { pointer, question }, { property: property.name, most })];
      }
      if (Array.isArray(value) && value.length > mostItems) {
        return [remark('items-too-many', { pointer, question }, { most: mostItems })];
      }
      return textsOf(value).some((text) => text.length > longestText)
        ? [remark('text-too-long', { pointer, question }, { most: longestText })]
        : [];
    }),
  ];
};
