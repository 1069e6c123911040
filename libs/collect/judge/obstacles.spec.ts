import { describe, expect, it } from '@jest/globals';
import { compileQuestionnaire } from '#domain';
import { compilerPorts } from './compiler-ports.ts';

const obstaclesIn = (elements: readonly object[]): unknown => {
  const compilation = compileQuestionnaire({ elements }, compilerPorts);
  return 'compiled' in compilation ? [] : compilation.obstacles.map(({ pointer, reason }) => [pointer, reason.en]);
};

const details = (mode: object) => ({
  ...{ type: 'matrixdropdown', name: 'a', columns: [{ name: 'f', cellType: 'text' }], rows: ['r'] },
  ...{ detailElements: [{ type: 'text', name: 'd' }], ...mode },
});

const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more });
const panels = (...templateElements: object[]) => ({ type: 'paneldynamic', name: 'a', templateElements });

describe('what a questionnaire leaves to a form of its own', () => {
  it('is the detail of rows that never opens', () => {
    expect(obstaclesIn([details({})])).toEqual([
      ['/elements/0/detailElements/0', expect.stringContaining('“detailElements”')],
    ]);
    expect(obstaclesIn([details({ detailPanelMode: 'underRow' })])).toEqual([]);
  });

  it.each([{ choicesVisibleIf: "{q} = 'x'" }, { choices: ['a', { value: 'b', visibleIf: "{q} = 'x'" }] }])(
    'are choices that are carried on from those that come with answers: %j',
    (coming) => {
      const source = { type: 'radiogroup', name: 'a', choices: ['a', 'b'] };
      const others = [{ type: 'dropdown', name: 'b', choicesFromQuestion: 'a' }, text('q')];
      expect(obstaclesIn([{ ...source, ...coming }, ...others])).toEqual([
        ['/elements/1', expect.stringContaining('“choicesFromQuestion”')],
      ]);
      expect(obstaclesIn([source, ...others])).toEqual([]);
    },
  );

  it('are hidden results that are lists out of a panel', () => {
    const list = { type: 'checkbox', name: 'f', choices: ['a'] };
    const result = { type: 'expression', name: 'e', expression: '{panel.F}', visibleIf: "{panel.g} = 'x'" };
    expect(obstaclesIn([panels(list, text('g'), result)])).toEqual([
      ['/elements/0/templateElements/2', expect.stringContaining('“{panel.F}”')],
    ]);
    expect(obstaclesIn([panels({ ...list, type: 'radiogroup' }, text('g'), result)])).toEqual([]);
    expect(obstaclesIn([panels(list, text('g'), { ...result, visibleIf: undefined })])).toEqual([]);
  });

  it('are defaults in panels that somebody adds', () => {
    expect(obstaclesIn([panels({ type: 'boolean', name: 'f', defaultValue: true })])).toEqual([
      ['/elements/0/templateElements/0/defaultValue', expect.stringContaining('“defaultValue”')],
    ]);
    expect(obstaclesIn([panels({ type: 'boolean', name: 'f' })])).toEqual([]);
  });

  it('are files and signatures that something else than a person puts in, or that are sent elsewhere', () => {
    for (const question of [
      { type: 'file', name: 'a', maxSize: 10 },
      { type: 'signaturepad', name: 'a' },
    ]) {
      expect(obstaclesIn([{ ...question, isRequired: true, visibleIf: "{b} = 'x'" }, text('b')])).toEqual([]);
      for (const name of ['defaultValue', 'defaultValueExpression', 'setValueExpression', 'storeDataAsText']) {
        const value = name === 'storeDataAsText' ? false : "'x'";
        expect(obstaclesIn([{ ...question, [name]: value }])).toContainEqual([
          expect.stringContaining('/elements/0'),
          expect.stringContaining(`“${name}”`),
        ]);
      }
    }
  });

  it.each<[string, object]>([
    ['/elements/0/defaultValue', { ...panels(text('f')), defaultValue: [{}] }],
    ['/elements/0/defaultPanelValue', { ...panels(text('f')), defaultPanelValue: { f: 'x' }, panelCount: 1 }],
    [
      '/elements/0/defaultRowValue',
      { type: 'matrixdynamic', name: 'a', columns: [{ name: 'f', cellType: 'text' }], defaultRowValue: { f: 'x' } },
    ],
    ['/elements/0', { ...panels(text('f')), templateVisibleIf: "{panel.f} = 'x'", visibleIf: "{b} = 'x'" }],
    ['/elements/0/rows/0', details({ detailPanelMode: 'underRow', rows: [{ value: 'r', enableIf: "{b} = 'x'" }] })],
  ])('is what stays of rows and panels when answers take their place: %s', (pointer, question) => {
    expect(obstaclesIn([question, text('b')])).toEqual([[pointer, expect.any(String)]]);
  });

  it('are lists from elsewhere that panels calculate with', () => {
    const list = { type: 'checkbox', name: 'b', choices: ['a'] };
    const result = { type: 'expression', name: 'e', expression: '{b}' };
    expect(obstaclesIn([panels(result), list])).toEqual([
      ['/elements/0/templateElements/0', expect.stringContaining('“{b}”')],
    ]);
    expect(obstaclesIn([panels(result), text('b')])).toEqual([]);
  });

  it('are beginnings that other beginnings are part of', () => {
    const begun = (expression: string) => text('a', { defaultValueExpression: expression });
    expect(obstaclesIn([text('b'), begun("{b} + 'x'")])).toEqual([
      ['/elements/1/defaultValueExpression', expect.any(String)],
    ]);
    expect(obstaclesIn([text('b'), begun('{b}')])).toEqual([]);
  });
});
