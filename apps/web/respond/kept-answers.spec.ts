import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './kept-answers.ts';

describe('the words somebody typed', () => {
  it('are shown to be copied, the single ones and those in tables too', () => {
    const answers = {
      perspektive: 'kita',
      bedarf: 'Ausbildungsplätze',
      luecken: 'Nach der Kita reißt der Kontakt ab.',
      kooperation: [{ partner: 'jugendamt', bemerkung: 'läuft' }],
      zielklarheit: 3,
      leer: ' ',
    };
    expect(wordsIn(answers)).toEqual(['Ausbildungsplätze', 'Nach der Kita reißt der Kontakt ab.', 'läuft']);
  });
});
