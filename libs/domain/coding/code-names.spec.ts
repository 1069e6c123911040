import { describe, expect, it } from '@jest/globals';
import { isCodeNameTaken, tidyCodeName } from './code-names.ts';

const codes = [
  { id: 'a', parentId: null, name: 'Frühe Hilfen', archived: false },
  { id: 'b', parentId: 'a', name: 'Hebamme', archived: false },
  { id: 'c', parentId: null, name: 'Alt', archived: true },
];

describe('names of codes', () => {
  it('are the same however they are spaced, capitalised or typed', () => {
    expect(isCodeNameTaken(codes, 'x', null, '  fru\u0308he   HILFEN ')).toBe(true);
    expect(tidyCodeName(' fru\u0308he \n Hilfen ')).toBe('fr\u00fche Hilfen');
  });

  it('may repeat elsewhere in the codebook, for the code itself and for one out of use', () => {
    expect(isCodeNameTaken(codes, 'x', 'a', 'Frühe Hilfen')).toBe(false);
    expect(isCodeNameTaken(codes, 'a', null, 'Frühe Hilfen')).toBe(false);
    expect(isCodeNameTaken(codes, 'x', null, 'Alt')).toBe(false);
  });
});
