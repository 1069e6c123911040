import { remark } from '../finding.ts';
import { pointerSteps } from '../../content.ts';
import { type Check, isElement, isField } from './check.ts';
import { textsOf } from './piping.ts';

export const mostQuestions = 300;
const mostPages = 50;
const mostItems = 500;
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
    ...walk.values.flatMap(({ value, pointer, question }) => {
      if (Array.isArray(value) && value.length > mostItems) {
        return [remark('items-too-many', { pointer, question }, { most: mostItems })];
      }
      return textsOf(value).some((text) => text.length > longestText)
        ? [remark('text-too-long', { pointer, question }, { most: longestText })]
        : [];
    }),
  ];
};
