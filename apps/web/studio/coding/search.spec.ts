import { describe, expect, it } from '@jest/globals';
import { matches } from './search.ts';

describe('searching', () => {
  it('finds words in any order, whatever their case and accents', () => {
    expect(matches('Angebotslandschaft › Frühe Hilfen', 'hilfen fruh')).toBe(true);
    expect(matches('Straße', 'STRASSE')).toBe(true);
    expect(matches('Frühe Hilfen', 'Hilfe Kita')).toBe(false);
    expect(matches('نحتاج إلى وقت', 'وقت')).toBe(true);
  });

  it('finds everything where nothing was typed', () => {
    expect(matches('', ' ')).toBe(true);
  });
});
