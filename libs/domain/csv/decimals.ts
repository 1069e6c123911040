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

/** How often 10^-places fits into the printed digits of a number that is not negative, rounded half up. */
function inUnitsOf(places: number, n: number): bigint {
  const [digits = '', exponent = '0'] = String(n).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent) - fraction.length + places;
  const mantissa = BigInt(whole + fraction);
  if (shift >= 0) return mantissa * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (2n * mantissa + divisor) / (2n * divisor);
}
