import { type JsonObject } from './json.ts';

/** For every strictness one question, and an answer to it that the form library lets through and we do not. */
export interface Example {
  strictness: string;
  question: JsonObject;
  answers: unknown;
}

const choices = ['a', 'b', 'c'];
const text = { type: 'text', name: 'q' };
const rows = {
  type: 'matrixdynamic',
  name: 'q',
  rowCount: 0,
  maxRowCount: 2,
  columns: [{ name: 't', cellType: 'text' }],
};
const sums = {
  type: 'matrixdynamic',
  name: 'q',
  rowCount: 0,
  columns: [{ name: 'n', cellType: 'text', inputType: 'number', totalType: 'sum' }],
};
const table = { type: 'matrixdropdown', name: 'q', rows: ['r'], columns: [{ name: 't', cellType: 'text' }] };

const file = { type: 'file', name: 'q', maxSize: 6 };
const png = { name: 'a.png', type: 'image/png', content: 'data:image/png;base64,iVBORw0=' };
const signature = { type: 'signaturepad', name: 'q' };

export const examples: readonly Example[] = [
  { strictness: 'known questions', question: text, answers: { stranger: 1 } },
  { strictness: 'known questions', question: text, answers: { 'q-Comment': 'beside a question without comment' } },
  { strictness: 'known rows and columns', question: table, answers: { q: { r: { t: 'x' }, s: { t: 'x' } } } },
  { strictness: 'known rows and columns', question: rows, answers: { q: [{ t: 'x', u: 'y' }] } },
  { strictness: 'texts are texts', question: text, answers: { q: { a: 1 } } },
  { strictness: 'texts are texts', question: { type: 'comment', name: 'q' }, answers: { q: 7 } },
  { strictness: 'numbers are numbers', question: { ...text, inputType: 'number' }, answers: { q: 'abc' } },
  { strictness: 'numbers are numbers', question: { ...text, inputType: 'number' }, answers: { q: '12' } },
  {
    strictness: 'one choice is one value',
    question: { type: 'radiogroup', name: 'q', choices },
    answers: { q: ['a'] },
  },
  {
    strictness: 'several choices are a list of values',
    question: { type: 'checkbox', name: 'q', choices },
    answers: { q: 'a' },
  },
  {
    strictness: 'a range is two numbers',
    question: { type: 'slider', name: 'q', sliderType: 'range' },
    answers: { q: ['a', 'b'] },
  },
  {
    strictness: 'a range is two numbers',
    question: { type: 'slider', name: 'q', sliderType: 'range' },
    answers: { q: [1] },
  },
  {
    strictness: 'a range is two numbers',
    question: { type: 'slider', name: 'q', sliderType: 'range' },
    answers: { q: [2, 1] },
  },
  { strictness: 'tables are tables', question: table, answers: { q: ['x'] } },
  {
    strictness: 'tables are tables',
    question: { type: 'multipletext', name: 'q', items: [{ name: 'i' }] },
    answers: { q: 'x' },
  },
  { strictness: 'rows are lists of rows', question: rows, answers: { q: { t: 'x' } } },
  { strictness: 'rows are objects', question: table, answers: { q: { r: 7 } } },
  { strictness: 'no empty answers', question: text, answers: { q: '' } },
  {
    strictness: 'no empty answers',
    question: { type: 'matrixdynamic', name: 'q', columns: [{ name: 'c', cellType: 'comment' }] },
    answers: { q: [{ c: ' ' }] },
  },
  {
    strictness: 'no empty answers',
    question: {
      type: 'paneldynamic',
      name: 'q',
      templateElements: [{ type: 'expression', name: 'c', expression: "' '" }],
    },
    answers: { q: [{ c: ' ' }] },
  },
  { strictness: 'no empty answers', question: { type: 'checkbox', name: 'q', choices }, answers: { q: [] } },
  {
    strictness: 'dates and times as browsers write them',
    question: { ...text, inputType: 'date' },
    answers: { q: '1.3.2026' },
  },
  {
    strictness: 'dates and times as browsers write them',
    question: { ...text, inputType: 'date' },
    answers: { q: '2026-02-30' },
  },
  { strictness: 'within the scale', question: { type: 'slider', name: 'q', max: 10 }, answers: { q: 11 } },
  {
    strictness: 'nothing hidden is answered',
    question: { ...text, visibleIf: '1 = 2', clearIfInvisible: 'onHidden' },
    answers: { q: 'x' },
  },
  { strictness: 'a ranking is complete', question: { type: 'ranking', name: 'q', choices }, answers: { q: ['a'] } },
  {
    strictness: 'what is computed is plain',
    question: sums,
    answers: { q: [{ n: 1 }], 'q-total': { n: { a: 1 } } },
  },
  {
    strictness: 'what is computed is plain',
    question: { type: 'expression', name: 'q', expression: '1 - 1' },
    answers: { q: ['x'] },
  },
  { strictness: 'totals add up', question: sums, answers: { q: [{ n: 0 }], 'q-total': { n: 7 } } },
  {
    strictness: 'what a mask lets through',
    question: { ...text, maskType: 'pattern', maskSettings: { pattern: '99-99' } },
    answers: { q: '12' },
  },
  {
    strictness: 'what a mask lets through',
    question: { ...text, maskType: 'numeric', maskSettings: { max: 10 } },
    answers: { q: 11 },
  },
  {
    strictness: 'known questions',
    question: { type: 'dropdown', name: 'q', choices, showOtherItem: true, storeOthersAsComment: false },
    answers: { q: 'in my own words', 'q-Comment': 'and beside them' },
  },
  { strictness: 'only what is offered', question: { type: 'rating', name: 'q', rateMax: 5 }, answers: { q: 99 } },
  { strictness: 'only what is offered', question: { type: 'boolean', name: 'q' }, answers: { q: 'true' } },
  { strictness: 'only what is offered', question: { type: 'dropdown', name: 'q', choices }, answers: { q: 'z' } },
  {
    strictness: 'only what is offered',
    question: { type: 'matrix', name: 'q', columns: [1, 2], rows: ['r'] },
    answers: { q: { r: 3 } },
  },
  {
    strictness: 'words beside a choice have their choice',
    question: { ...rows, columns: [{ name: 'd', cellType: 'dropdown', choices, showOtherItem: true }] },
    answers: { q: [{ d: 'a', 'd-Comment': 'x' }] },
  },
  {
    strictness: 'what excludes others stands alone',
    question: { type: 'checkbox', name: 'q', choices, showNoneItem: true },
    answers: { q: ['a', 'none'] },
  },
  { strictness: 'each choice once', question: { type: 'checkbox', name: 'q', choices }, answers: { q: ['a', 'a'] } },
  { strictness: 'no longer than the field', question: { ...text, maxLength: 3 }, answers: { q: 'four' } },
  {
    strictness: 'no more than allowed',
    question: { type: 'checkbox', name: 'q', choices, maxSelectedChoices: 1 },
    answers: { q: ['a', 'b'] },
  },
  { strictness: 'no more than allowed', question: file, answers: { q: [png, png] } },
  {
    strictness: 'no more than allowed',
    question: { ...file, allowMultiple: true, maxFiles: 2 },
    answers: { q: [png, png, png] },
  },
  { strictness: 'files as the form stores them', question: file, answers: { q: 'a.png' } },
  { strictness: 'files as the form stores them', question: file, answers: { q: png } },
  { strictness: 'files as the form stores them', question: file, answers: { q: [{ ...png, size: 5 }] } },
  { strictness: 'files as the form stores them', question: file, answers: { q: [{ ...png, type: 'text/html' }] } },
  {
    strictness: 'files as the form stores them',
    question: file,
    answers: { q: [{ ...png, content: 'data:image/png;base64,iVBORw0' }] },
  },
  {
    strictness: 'files as the form stores them',
    question: file,
    answers: { q: [{ ...png, content: 'https://example.org/a.png' }] },
  },
  { strictness: 'names that a file can have', question: file, answers: { q: [{ ...png, name: '../a.png' }] } },
  { strictness: 'names that a file can have', question: file, answers: { q: [{ ...png, name: 'a\nb.png' }] } },
  { strictness: 'names that a file can have', question: file, answers: { q: [{ ...png, name: 'a'.repeat(256) }] } },
  { strictness: 'files within their size', question: { ...file, maxSize: 4 }, answers: { q: [png] } },
  {
    strictness: 'files of the kinds that are asked for',
    question: { ...file, acceptedTypes: '.pdf, image/jpeg,audio/*' },
    answers: { q: [png] },
  },
  {
    strictness: 'files of the kinds that are asked for',
    question: { ...file, acceptedCategories: ['document'] },
    answers: { q: [png] },
  },
  { strictness: 'signatures as the form stores them', question: signature, answers: { q: 'Alina' } },
  {
    strictness: 'signatures as the form stores them',
    question: { ...signature, dataFormat: 'svg' },
    answers: { q: png.content },
  },
  {
    strictness: 'signatures within their size',
    question: signature,
    answers: { q: `data:image/png;base64,${'A'.repeat(40_004)}` },
  },
  { strictness: 'no more than allowed', question: rows, answers: { q: [{ t: 'x' }, { t: 'y' }, { t: 'z' }] } },
];
