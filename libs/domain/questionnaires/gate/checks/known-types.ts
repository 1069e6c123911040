import { textIn } from '../../content.ts';
import { remark } from '../finding.ts';
import { type Check, isElement } from './check.ts';

/** What a page can hold. */
export const elementTypes: ReadonlySet<string> = new Set([
  'text',
  'comment',
  'multipletext',
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'buttongroup',
  'imagepicker',
  'boolean',
  'rating',
  'slider',
  'ranking',
  'matrix',
  'matrixdropdown',
  'matrixdynamic',
  'paneldynamic',
  'expression',
  'file',
  'signaturepad',
  'panel',
  'html',
  'image',
]);

/** What the cells of a matrix can be. */
const cellTypes: ReadonlySet<string> = new Set([
  'text',
  'comment',
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'boolean',
  'rating',
  'slider',
  'expression',
]);

const validators: ReadonlySet<string> = new Set([
  'numericvalidator',
  'textvalidator',
  'answercountvalidator',
  'regexvalidator',
  'emailvalidator',
  'expressionvalidator',
]);

/** Every element, cell and validator is of a type that the product knows. */
export const knownTypes: Check = ({ walk }) =>
  walk.nodes.flatMap((node) => {
    if (isElement(node)) {
      const place = { pointer: `${node.pointer}/type`, question: node.question };
      if (!elementTypes.has(node.className)) {
        return [remark('type-unknown', place, { type: node.className, types: [...elementTypes].join(', ') })];
      }
    }
    if (node.cellType !== undefined && !cellTypes.has(node.cellType)) {
      return [remark('cell-type-unknown', node, { type: node.cellType, types: [...cellTypes].join(', ') })];
    }
    if (node.heldBy === 'validators' && !validators.has(node.className)) {
      return [remark('validator-unknown', node, { type: textIn(node.json['type']) })];
    }
    return [];
  });
