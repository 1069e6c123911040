/**
 * A place in a text: how many Unicode code points stand before it, zero-based. This is how places are counted
 * in the database, the API and exports; JavaScript's own string indexes count UTF-16 code units instead.
 */
export type CodePointOffset = number;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const splitsPair = (text: string, index: number): boolean =>
  index > 0 && isHighSurrogate(text.charCodeAt(index - 1)) && isLowSurrogate(text.charCodeAt(index));

/** Code points in the text. */
export function codePointLength(text: string): number {
  return utf16ToCodePoint(text, text.length);
}

/**
 * From a string index of JavaScript (as browsers report selections) to a code point offset.
 * An index between the two halves of a surrogate pair counts as before the pair.
 *
 * @throws RangeError where the index is no whole number from 0 to the length of the text
 */
export function utf16ToCodePoint(text: string, index: number): CodePointOffset {
  if (!Number.isInteger(index) || index < 0 || index > text.length) throw outside('index', index);
  const end = splitsPair(text, index) ? index - 1 : index;
  let offset = 0;
  for (let unit = 0; unit < end; unit += 1) if (!splitsPair(text, unit)) offset += 1;
  return offset;
}

/**
 * From a code point offset to a string index of JavaScript.
 *
 * @throws RangeError where the offset is no whole number from 0 to the code points of the text
 */
export function codePointToUtf16(text: string, offset: CodePointOffset): number {
  if (!Number.isInteger(offset) || offset < 0) throw outside('offset', offset);
  let index = 0;
  for (let passed = 0; passed < offset; passed += 1) {
    if (index >= text.length) throw outside('offset', offset);
    index += splitsPair(text, index + 1) ? 2 : 1;
  }
  return index;
}

/**
 * The words from `start` (inclusive) to `end` (exclusive), both in code points.
 *
 * @throws RangeError where one of them is outside of the text: a quote is exact or it is not given
 */
export function sliceCodePoints(text: string, start: CodePointOffset, end: CodePointOffset): string {
  return text.slice(codePointToUtf16(text, start), codePointToUtf16(text, end));
}

function outside(what: string, value: number): RangeError {
  return new RangeError(`${what} ${value} is outside of the text`);
}
