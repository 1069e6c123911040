/**
 * The number in a value as the form library reads it: texts may have a decimal comma, and 0x stands for hexadecimal.
 * NaN where there is none.
 */
export function numberIn(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (text === '') return Number.NaN;
  if (text.startsWith('0x')) return text.length > 32 ? Number.NaN : Number.parseInt(text);
  if ((text.length > 15 && /^\d+$/.test(text)) || hasOperator(text)) return Number.NaN;
  const plain = text.replace(',', '.');
  return Number.isFinite(Number(plain)) ? Number.parseFloat(plain) : Number.NaN;
}

/** A sum is no number; a sign at the beginning is none of its signs. */
const hasOperator = (text: string): boolean => /[-+*^/%]/.test(text.slice(1)) && !/^[-+]?[\d.,]+e[-+]?\d+$/i.test(text);

const mostScale = 1_000_000;

/** Whether a number is not a multiple of a step, counted from zero. Up to six decimal places count. */
export function missesStep(value: number, step: number): boolean {
  const isExact = (number: number, scale: number) => Math.round(number * scale) / scale === number;
  let scale = 1;
  while (!(isExact(step, scale) && isExact(value, scale)) && scale < mostScale) scale *= 10;
  const whole = Math.round(step * scale);
  return whole > 0 && Math.round(value * scale) % whole !== 0;
}
