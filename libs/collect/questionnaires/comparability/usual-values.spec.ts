import { describe, expect, it } from '@jest/globals';
import { Serializer } from 'survey-core';
import { diffSince, needsDecision } from '#domain';

const types = [
  ...['text', 'comment', 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'buttongroup', 'boolean', 'rating', 'ranking'],
  ...['imagepicker', 'matrix', 'matrixdropdown', 'matrixdynamic', 'paneldynamic', 'multipletext', 'expression'],
  ...['slider', 'file', 'signaturepad'],
];
/** What the form library takes for each property of a class where nothing is written. */
const usualOf = (className: string): [string, unknown][] =>
  Serializer.getProperties(className).flatMap(({ name, type, defaultValue }): [string, unknown][] => {
    const usual: unknown = defaultValue ?? (type === 'boolean' || type === 'switch' ? false : undefined);
    return usual === undefined || name === 'name' ? [] : [[name, usual]];
  });

/** The usual values that ask a person when somebody writes them out, or takes them away again. */
function asked(className: string, question: (written: object) => object): string[] {
  const version = (written: object) => ({ pages: [{ name: 'p', elements: [question(written)] }] });
  return usualOf(className).flatMap(([property, usual]) => {
    const [plain, written] = [version({}), version({ [property]: usual })];
    const told = [
      ...diffSince([{ number: 1, content: plain }], written).questions,
      ...diffSince([{ number: 1, content: written }], plain).questions,
    ];
    return told.some(needsDecision) ? [`${className}.${property}: ${JSON.stringify(usual)}`] : [];
  });
}

describe('a setting that says what the form does anyway', () => {
  it.each(types)('asks nobody whether answers to a %s stay comparable', (type) => {
    expect(asked(type, (written) => ({ type, name: 'q', ...written }))).toEqual([]);
  });

  it('asks nobody in columns, cells and entries', () => {
    const column = (cellType: string) => (written: object) => ({
      ...{ type: 'matrixdynamic', name: 'q' },
      columns: [{ name: 'c', cellType, ...written }],
    });
    expect(asked('matrixdropdowncolumn', column('dropdown'))).toEqual([]);
    const cells = ['text', 'checkbox', 'rating', 'slider', 'expression', 'boolean'];
    expect(cells.flatMap((cellType) => asked(cellType, column(cellType)))).toEqual([]);
    const item = (written: object) => ({ type: 'multipletext', name: 'q', items: [{ name: 'i', ...written }] });
    expect(asked('multipletextitem', item)).toEqual([]);
  });

  it('asks nobody at choices, pages and panels around', () => {
    const choice = (written: object) => ({ type: 'checkbox', name: 'q', choices: [{ value: 1, ...written }, 2] });
    expect(asked('choiceitem', choice)).toEqual([]);
    const inside = [{ type: 'comment', name: 'q' }];
    expect(asked('panel', (written) => ({ type: 'panel', name: 'g', elements: inside, ...written }))).toEqual([]);
  });
});
