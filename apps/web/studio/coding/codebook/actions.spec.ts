import { describe, expect, it } from '@jest/globals';
import { type Code } from '../model.ts';
import { type CodebookAction, inverseOf, placeOf, steppedPlace, textOf } from './actions.ts';

const code = (id: string, parentId: string | null, archived = false): Code => ({
  id,
  parentId,
  name: id,
  definition: '',
  includeWhen: '',
  excludeWhen: '',
  example: '',
  color: '#000000',
  position: 1,
  archived,
  mergedInto: null,
  revision: 1,
});
const [a, b, old, c, below] = [
  code('a', null),
  code('b', null),
  code('old', null, true),
  code('c', null),
  code('x', 'b'),
];
const codes = [a, b, old, c, below];

describe('moving a code by keyboard', () => {
  it('goes up and down among the codes in use that share its parent', () => {
    expect(steppedPlace(codes, b, 'up')).toEqual({ parentId: null, beforeId: 'a' });
    expect(steppedPlace(codes, a, 'down')).toEqual({ parentId: null, beforeId: 'c' });
    expect(steppedPlace(codes, b, 'down')).toEqual({ parentId: null, beforeId: null });
    expect(steppedPlace(codes, a, 'up')).toBeUndefined();
  });

  it('goes below the code before it, and out behind its parent', () => {
    expect(steppedPlace(codes, c, 'in')).toEqual({ parentId: 'b', beforeId: null });
    expect(steppedPlace(codes, below, 'out')).toEqual({ parentId: null, beforeId: 'c' });
    expect(steppedPlace(codes, a, 'in')).toBeUndefined();
    expect(steppedPlace(codes, a, 'out')).toBeUndefined();
  });
});

describe('taking back a change of the codebook', () => {
  const place = placeOf(codes, a);
  const actions: CodebookAction[] = [
    { do: 'create', id: 'a', text: textOf(a), place },
    { do: 'edit', id: 'a', from: textOf(a), to: textOf(b) },
    { do: 'move', id: 'a', from: place, to: { parentId: 'b', beforeId: null } },
    { do: 'archive', id: 'a' },
    { do: 'merge', id: 'a', into: 'b' },
  ];

  it('is a change of its own, and taking that back is the first one again', () => {
    for (const action of actions) {
      expect(inverseOf(action)).not.toEqual(action);
      expect(inverseOf(inverseOf(action))).toEqual(action);
    }
  });

  it('puts a moved code back before the code it stood before', () => {
    expect(place).toEqual({ parentId: null, beforeId: 'b' });
  });
});
