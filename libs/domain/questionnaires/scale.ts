import { listIn, numberOr } from './content.ts';

/** A rating without listed values: from the least to the most in equal steps. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const mostSteps = 20;
const mostFaces = 10;

/**
 * The scale of a rating as the form shows it; undefined where its values are listed. How many steps there are counts
 * only where one end is missing: beside both, and without any, the form passes over it.
 */
export function scaleIn(rating: Readonly<Record<string, unknown>>): Scale | undefined {
  const { rateValues, autoGenerate, rateMin, rateMax, rateCount } = rating;
  if (listIn(rateValues).length > 0 && autoGenerate !== true) return undefined;
  const step = numberOr(rating['rateStep'], 1);
  const length = typeof rateCount === 'number' ? (rateCount - 1) * step : undefined;
  const [least, most] = [numberOr(rateMin, 1), numberOr(rateMax, 5)];
  if (length !== undefined && rateMax === undefined && rateMin !== undefined)
    return { least, most: least + length, step };
  if (length !== undefined && rateMin === undefined && rateMax !== undefined)
    return { least: most - length, most, step };
  return { least, most, step };
}

/** How many steps the form shows at most; it leaves out the others. */
export function mostStepsOf({ rateType, rateDisplayMode }: Readonly<Record<string, unknown>>): number {
  return rateType === 'smileys' || rateDisplayMode === 'smileys' ? mostFaces : mostSteps;
}

/** The values of a scale, at most so many. */
export function stepsOf({ least, most, step }: Scale, atMost: number): number[] {
  const values: number[] = [];
  for (let value = least; value <= most && values.length < atMost && step > 0; value = sum(value, step)) {
    values.push(value);
  }
  return values;
}

/** Without the error of binary fractions, as the form library adds. */
const sum = (one: number, other: number): number => Number((one + other).toFixed(10));
