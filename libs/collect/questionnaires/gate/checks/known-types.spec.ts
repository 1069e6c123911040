import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

describe('types of questions', () => {
  it('are those the product knows', async () => {
    expect(await findingsAmong({ type: 'kommentar', name: 'x', title: both('X') }, sound)).toEqual([
      'type-unknown at /pages/0/elements/0/type',
    ]);
    expect(await findingsAmong({ type: 'survey', name: 'x', title: both('X') }, sound)).toContain(
      'type-unknown at /pages/0/elements/0/type',
    );
  });

  it('are checked in panels and dynamic panels too', async () => {
    const inner = { type: 'imagemap', name: 'y', title: both('Y') };
    expect(await findingsAmong({ type: 'panel', name: 'p', elements: [inner] }, sound)).toEqual([
      'type-unknown at /pages/0/elements/0/elements/0/type',
    ]);
    expect(
      await findingsAmong({ type: 'paneldynamic', name: 'p', title: both('P'), templateElements: [inner] }, sound),
    ).toEqual(['type-unknown at /pages/0/elements/0/templateElements/0/type']);
  });

  it.each([
    ['that cells cannot have', 'file'],
    // The form drops what such a column says of its choices.
    ['that says nothing', 'default'],
  ])('of cells are refused where it is one %s', async (_, cellType) => {
    const column = { name: 'c', title: both('C'), cellType, choices: ['a'] };
    expect(await findingsAmong({ type: 'matrixdynamic', name: 'm', title: both('M'), columns: [column] })).toContain(
      'cell-type-unknown at /pages/0/elements/0/columns/0',
    );
  });

  it('of validators are known too', async () => {
    expect(await findingsAmong({ ...sound, validators: [{ type: 'meine' }] })).toEqual([
      'validator-unknown at /pages/0/elements/0/validators/0',
    ]);
  });
});
