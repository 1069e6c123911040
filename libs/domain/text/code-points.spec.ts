import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointLength, codePointToUtf16, sliceCodePoints, utf16ToCodePoint } from './code-points.ts';

const text = fc.string({ unit: 'binary' });

describe('places in a text', () => {
  it('are counted in code points: an emoji is one, a family of three with its joiners five', () => {
    expect(codePointLength('Kita 😀')).toBe(6);
    expect(codePointLength('👩‍👧‍👦')).toBe(5);
    expect(codePointLength('🇩🇪')).toBe(2);
  });

  it('find the same words as the browser does after emoji, in Arabic and in Hebrew', () => {
    for (const before of ['😀😀 ', 'مرحبا ', 'שלום ', '🇩🇪 ']) {
      const whole = `${before}Hilfe ist da`;
      const start = utf16ToCodePoint(whole, whole.indexOf('Hilfe'));
      expect(sliceCodePoints(whole, start, start + 5)).toBe('Hilfe');
    }
  });

  it('count an index within an emoji as before it', () => {
    expect(utf16ToCodePoint('a😀b', 2)).toBe(1);
  });

  it('are refused outside of the text, so that no quote is silently shorter', () => {
    expect(() => sliceCodePoints('abc', 1, 4)).toThrow(RangeError);
    expect(() => codePointToUtf16('abc', -1)).toThrow(RangeError);
    expect(() => utf16ToCodePoint('abc', 1.5)).toThrow(RangeError);
    expect(() => utf16ToCodePoint('abc', 4)).toThrow(RangeError);
  });

  it('agree with the characters that JavaScript iterates over', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const characters = Array.from(whole);
        const [start = 0, end = 0] = [a % (characters.length + 1), b % (characters.length + 1)].sort((x, y) => x - y);
        expect(codePointLength(whole)).toBe(characters.length);
        expect(sliceCodePoints(whole, start, end)).toBe(characters.slice(start, end).join(''));
      }),
    );
  });

  it('come back unchanged from the browser and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, a) => {
        const offset = a % (codePointLength(whole) + 1);
        expect(utf16ToCodePoint(whole, codePointToUtf16(whole, offset))).toBe(offset);
      }),
    );
  });
});
