import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal, plainDecimal } from './decimals.ts';

describe('a figure in a file', () => {
  it('has a decimal comma for Excel in German and a decimal point for machines', () => {
    expect(formatDecimal(83.333, 1, 'excel-de')).toBe('83,3');
    expect(formatDecimal(83.333, 1, 'rfc4180')).toBe('83.3');
  });

  it('rounds halves away from zero, as people do', () => {
    expect(formatDecimal(12.25, 1, 'rfc4180')).toBe('12.3');
    expect(formatDecimal(-12.25, 1, 'rfc4180')).toBe('-12.3');
    expect(formatDecimal(1.005, 2, 'rfc4180')).toBe('1.01');
    expect(formatDecimal(0.5, 0, 'rfc4180')).toBe('1');
  });

  it('is never minus zero, and nothing where there is no figure', () => {
    expect(formatDecimal(-0.04, 1, 'rfc4180')).toBe('0.0');
    expect(formatDecimal(-0, 2, 'excel-de')).toBe('0,00');
    expect(formatDecimal(null, 1, 'excel-de')).toBe('');
  });

  it('is written out however large or small it is', () => {
    expect(formatDecimal(1e21, 1, 'rfc4180')).toBe('1000000000000000000000.0');
    expect(formatDecimal(1e-7, 2, 'rfc4180')).toBe('0.00');
    expect(() => formatDecimal(Number.NaN, 1, 'rfc4180')).toThrow(RangeError);
    expect(() => formatDecimal(1, -1, 'rfc4180')).toThrow(RangeError);
  });

  it('has the places asked for and is no further from the number than half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (n, places) => {
        const written = formatDecimal(n, places, 'rfc4180');
        expect(written).toMatch(places ? new RegExp(`^-?\\d+\\.\\d{${places}}$`) : /^-?\d+$/);
        expect(Math.abs(Number(written) - n)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-9) + 1e-9);
      }),
    );
  });
});

describe('a number in a file', () => {
  it('has all its digits, and no exponent', () => {
    expect(plainDecimal(-2, 'excel-de')).toBe('-2');
    expect(plainDecimal(-5.25, 'excel-de')).toBe('-5,25');
    expect(plainDecimal(0.1 + 0.2, 'rfc4180')).toBe('0.30000000000000004');
    expect(plainDecimal(1e21, 'excel-de')).toBe('1000000000000000000000');
    expect(plainDecimal(1e-7, 'excel-de')).toBe('0,0000001');
    expect(plainDecimal(-1.5e-7, 'rfc4180')).toBe('-0.00000015');
    expect(plainDecimal(-0, 'rfc4180')).toBe('0');
  });

  it('is read again as the very same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const written = plainDecimal(n, 'rfc4180');
        expect(written).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(Number(written) + 0).toBe(n + 0);
      }),
    );
  });

  it('is none where it is infinite or no number', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => plainDecimal(n, 'rfc4180')).toThrow(RangeError);
    }
  });
});
