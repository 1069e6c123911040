import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bareWords } from './same-words.ts';

const same = (one: string, other: string) => bareWords(one) === bareWords(other);

describe('words mean the same', () => {
  it.each([
    ['Wo wohnen Sie?', 'wo wohnen sie'],
    ['Wo ?', 'Wo?'],
    ['Kita, Schule und Hort', 'Kita Schule und Hort.'],
    ['Kita,Hort', 'Kita, Hort'],
    ['„Kita“ und «Hort»', '"Kita" und \'Hort\''],
    ['Das „Jahr 2020“', 'Das "Jahr 2020"'],
    ['Wie geht’s?', "Wie geht's?"],
    ['Nord – Süd', 'Nord - Süd'],
    ['1–3 Jahre', '1-3 Jahre'],
    ['−1', '-1'],
    ['mehr als 5 %', 'mehr als 5%'],
    ['< 18 Jahre', '<18 Jahre'],
    ['z.B. Kita', 'z. B. Kita'],
    ['Weiter …', 'Weiter'],
    ['Kinder\u00ADgarten', 'Kindergarten'],
  ])('in “%s” and “%s”', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['< 18 Jahre', '≥ 18 Jahre'],
    ['> 5 %', '< 5 %'],
    ['> 5 %', '> 5 €'],
    ['+1', '-1'],
    ['1', '-1'],
    ['bis -1', 'bis 1'],
    ['++', '--'],
    ['+', '++'],
    ['😀', '☹️'],
    ['Ja 👍', 'Ja 👎'],
    ['★', '★★'],
    ['1,5 Stunden', '15 Stunden'],
    ['1,5 Stunden', '1.5 Stunden'],
    ['1:2', '12'],
    ['.5', '5'],
    ['Kita/Hort', 'Kita Hort'],
    ['5*', '5'],
    ['a != b', 'a = b'],
    ["5'", '5"'],
    ['?', '!'],
    ['Fußgänger', 'Radfahrer'],
    ['C', 'C#'],
    [':)', ':('],
    ['(nicht) zufrieden', 'nicht zufrieden'],
  ])('not in “%s” and “%s”', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('never for words of other letters, digits or symbols', () => {
    const sign = fc.constantFrom(...'ab1 2<>≤≥=+%€😀*/#&@~^|'.split(' ').join(''), ' ', '-', '😀', '.', ',', '?', '"');
    const words = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const carrying = (text: string) => text.replace(/[\s.,?"]/g, '');
    fc.assert(
      fc.property(words, words, (one, other) => {
        fc.pre(carrying(one) !== carrying(other));
        expect(same(one, other)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
