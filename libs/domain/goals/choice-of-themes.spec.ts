import { describe, expect, it } from '@jest/globals';
import { refusedThemes } from './choice-of-themes.ts';

const themes = [
  { id: 'draft', status: 'draft' },
  { id: 'ready', status: 'ready' },
  { id: 'released', status: 'released' },
] as const;

describe('the themes of a workshop', () => {
  it('are those that are ready or released', () => {
    expect(refusedThemes(['released', 'ready'], themes)).toEqual([]);
    expect(refusedThemes(['ready', 'draft'], themes)).toEqual([{ themeId: 'draft', reason: 'draft' }]);
  });

  it('keep one that was taken before and is a draft again', () => {
    expect(refusedThemes(['draft'], themes, new Set(['draft']))).toEqual([]);
  });

  it('are never those of another project, even if somebody says that they were taken', () => {
    expect(refusedThemes(['foreign'], themes, new Set(['foreign']))).toEqual([
      { themeId: 'foreign', reason: 'unknown' },
    ]);
  });
});
