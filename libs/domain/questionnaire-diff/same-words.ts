const quotesInPairs = /"([^"]*)"|(?<![\p{L}\p{N}])'([^']*)'(?![\p{L}\p{N}])/gu;
/** Behind a digit, a straight mark is one of feet, minutes or inches. */
const quotes = /[„“”«»‹›‚‘’‛‟]|(?<!\p{N})["']/gu;
const unseen = /[\u00AD\u200B\u2060]/g;
const dashes = /[\p{Pd}\u2212]/gu;
/** What ends a part of a sentence: not the comma of a number, nor a sign before one. */
const endings = /(?:(?<=[\p{L}\p{N}\p{M})\]%])|(?<=\s))[.,:;!?…؟،؛。、？！]+(?=\s|[\p{L})\]]|$)|^[¿¡]/gu;
const aroundSymbols = /\s*([^\p{L}\p{N}\p{M}\s-])\s*/gu;

/**
 * Words without what can change while they mean the same: capitals, spaces, quotation marks, the kind of a dash, and
 * what ends a sentence. Every other sign can carry meaning (`<`, `+`, `%`, `☹`) and stays.
 */
export function bareWords(words: string): string {
  const whole = words.toLowerCase().replace(unseen, '').replace(dashes, '-');
  const bare = tidy(whole.replace(quotesInPairs, '$1$2').replace(quotes, '').replace(endings, ' '));
  // Signs that stand alone are what is said.
  return bare === '' ? tidy(whole) : bare;
}

const tidy = (words: string): string => words.replace(aroundSymbols, '$1').replace(/\s+/g, ' ').trim();
