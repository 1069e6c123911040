import { inputPlaces, type Language, placeDetail } from '#domain';

const isKnown = (code: string): code is keyof typeof inputPlaces => Object.hasOwn(inputPlaces, code);

/** What is wrong with one place of the input, in both languages. A number in the check's own message fills {n}. */
export function inputSentences(code: string, message: string): Record<Language, string> {
  const sentence = inputPlaces[isKnown(code) ? code : 'unnamed'];
  return placeDetail(sentence, { n: /\d+/.exec(message)?.[0] ?? '' });
}
