import { remark } from '../finding.ts';
import { type Check } from './check.ts';

/** Lists are lists, objects objects, switches true or false; there is a page and a question to answer. */
export const shape: Check = ({ content, walk, questions }) => [
  ...walk.remarks,
  ...(content['pages'] === undefined && content['elements'] === undefined ? [remark('pages-missing', top)] : []),
  ...(content['pages'] !== undefined && content['elements'] !== undefined
    ? [remark('pages-and-elements', { pointer: '/elements' })]
    : []),
  ...(questions.length === 0 ? [remark('questions-missing', top)] : []),
  ...walk.values.flatMap(({ property, value, ...place }) => {
    const parameters = { property: property.name };
    if (property.kind === 'boolean' && typeof value !== 'boolean')
      return [remark('switch-expected', place, parameters)];
    if (property.kind === 'number' && typeof value !== 'number') return [remark('number-expected', place, parameters)];
    return [];
  }),
];

const top = { pointer: '' };
