import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CodeNode, codePath, codeTree, descendantsOf, orderedWithDepth, wouldMakeCycle } from './code-tree.ts';

const codebook: CodeNode[] = [
  { id: 'time', parentId: 'barriers', name: 'Zeitmangel', position: 2 },
  { id: 'barriers', parentId: null, name: 'Hürden', position: 1 },
  { id: 'language', parentId: 'barriers', name: 'Sprache', position: 1 },
  { id: 'wishes', parentId: null, name: 'Wünsche', position: 2 },
  { id: 'forms', parentId: 'language', name: 'Formulare', position: 1 },
];

const anyGraph = fc.integer({ min: 0, max: 8 }).chain((size) =>
  fc.array(fc.tuple(fc.option(fc.nat(8)), fc.nat(3)), { minLength: size, maxLength: size }).map((rows) =>
    rows.map(([parent, position], index): CodeNode => ({
      id: `${index}`,
      parentId: parent === null ? null : `${parent}`,
      name: `Code ${index}`,
      position,
    })),
  ),
);

describe('the codebook', () => {
  it('is read from the top down in its order', () => {
    expect(orderedWithDepth(codebook).map(({ code, depth }) => `${depth} ${code.name}`)).toEqual([
      '0 Hürden',
      '1 Sprache',
      '2 Formulare',
      '1 Zeitmangel',
      '0 Wünsche',
    ]);
  });

  it('says where a code stands', () => {
    expect(codePath(codebook, 'forms')).toEqual(['Hürden', 'Sprache', 'Formulare']);
    expect(codePath(codebook, 'unknown')).toEqual([]);
  });

  it('knows all codes below one', () => {
    expect([...descendantsOf(codebook, 'barriers')].sort()).toEqual(['forms', 'language', 'time']);
  });

  it('refuses to put a code below itself or its own descendants, and nothing else', () => {
    expect(wouldMakeCycle(codebook, 'barriers', 'forms')).toBe(true);
    expect(wouldMakeCycle(codebook, 'barriers', 'barriers')).toBe(true);
    expect(wouldMakeCycle(codebook, 'barriers', 'wishes')).toBe(false);
    expect(wouldMakeCycle(codebook, 'forms', null)).toBe(false);
  });

  it('shows every code exactly once, even where the data goes in circles or a parent is missing', () => {
    fc.assert(
      fc.property(anyGraph, (codes) => {
        const shown = orderedWithDepth(codes).map(({ code }) => code.id);
        expect([...shown].sort()).toEqual(codes.map(({ id }) => id).sort());
        for (const { id } of codes) {
          expect(descendantsOf(codes, id).has(id)).toBe(false);
          expect(codePath(codes, id).length).toBeLessThanOrEqual(codes.length);
        }
      }),
    );
  });

  it('is the same whatever order the codes come in', () => {
    fc.assert(
      fc.property(anyGraph, (codes) => {
        expect(codeTree([...codes].reverse())).toEqual(codeTree(codes));
      }),
    );
  });

  it('stays free of circles when only allowed moves are made', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.option(fc.nat(5))), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (wanted) => {
        let codes = Array.from({ length: 6 }, (_, at): CodeNode => ({
          id: `${at}`,
          parentId: null,
          name: '',
          position: at,
        }));
        for (const [id, parent] of wanted) {
          const parentId = parent === null ? null : `${parent}`;
          if (wouldMakeCycle(codes, `${id}`, parentId)) continue;
          codes = codes.map((code) => (code.id === `${id}` ? { ...code, parentId } : code));
        }
        const fromTheTop = codeTree(codes).flatMap(({ code }) => [code.id, ...descendantsOf(codes, code.id)]);
        expect(codeTree(codes).every(({ code }) => code.parentId === null)).toBe(true);
        expect(fromTheTop.sort()).toEqual(codes.map(({ id }) => id).sort());
      }),
    );
  });
});
