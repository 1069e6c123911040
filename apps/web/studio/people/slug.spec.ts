import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug.ts';

describe('the address proposed for a project', () => {
  it('spells German letters as German addresses do', () => {
    expect(slugOf('Frühe Hilfen: Straße & Çay 2026')).toBe('fruehe-hilfen-strasse-cay-2026');
  });

  it('is always one that the server takes, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slugOf(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
