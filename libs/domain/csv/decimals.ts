import { type Dialect, dialects } from './dialects.ts';

/**
 * A number with a fixed count of decimal places, as the dialect writes it, without grouping. Halves round away
 * from zero, judged on the number as it is printed (1.005 gives 1.01, although the double is a little less);
 * what rounds to zero has no sign.
 *
 * @param n null where there is no figure: gives an empty field
 * @param places decimal places, a whole number from 0 to 20
 * @throws RangeError where n is infinite or not a number, or places is out of range
 */
export function formatDecimal(n: number | null, places: number, dialect: Dialect): string {
  if (n === null) return '';
  if (!Number.isFinite(n)) throw new RangeError(`${n} is no figure`);
  if (!Number.isInteger(places) || places < 0 || places > 20) throw new RangeError(`${places} decimal places`);
  const units = inUnitsOf(places, Math.abs(n));
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  const sign = n < 0 && units > 0n ? '-' : '';
  return sign + (places > 0 ? whole + dialects[dialect].decimalSeparator + fraction : whole);
}

/**
 * A number with all its digits, as the dialect writes it: without grouping and without an exponent, which
 * spreadsheets would round or read as text. What is read again is the very same number.
 *
 * @throws RangeError where n is infinite or not a number
 */
export function plainDecimal(n: number, dialect: Dialect): string {
  if (!Number.isFinite(n)) throw new RangeError(`${n} is no figure`);
  const { digits, power } = printed(Math.abs(n));
  const sign = n < 0 ? '-' : '';
  if (power >= 0) return sign + digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  return sign + padded.slice(0, power) + dialects[dialect].decimalSeparator + padded.slice(power);
}

/** How often 10^-places fits into the printed digits of a number that is not negative, rounded half up. */
function inUnitsOf(places: number, n: number): bigint {
  const { digits, power } = printed(n);
  const shift = power + places;
  const mantissa = BigInt(digits);
  if (shift >= 0) return mantissa * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (2n * mantissa + divisor) / (2n * divisor);
}

/** The digits that JavaScript prints of a number that is not negative, and the power of ten of the last one. */
function printed(n: number): { digits: string; power: number } {
  const [mantissa = '', exponent = '0'] = String(n).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: whole + fraction, power: Number(exponent) - fraction.length };
}
