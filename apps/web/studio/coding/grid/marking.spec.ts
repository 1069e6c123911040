import { describe, expect, it } from '@jest/globals';
import { sliceCodePoints } from '#domain';
import { beginMarking, type Marking, markSentence, rangeOf, stepMarking, wholeOf } from './marking.ts';

const text = ' 😀 Frühe Hilfen fehlen. Und Zeit! ';
const words = (marking: Marking | undefined) => {
  if (marking === undefined) return undefined;
  const { start, end } = rangeOf(marking);
  return sliceCodePoints(text, start, end);
};

function begun(): Marking {
  const marking = beginMarking(text);
  if (marking === undefined) throw new Error('The text has words.');
  return marking;
}

describe('marking a passage by keyboard', () => {
  it('begins at the first word and goes from word to word', () => {
    expect(words(begun())).toBe('Frühe');
    const second = stepMarking(text, begun(), 1, false);
    expect(words(second)).toBe('Hilfen');
    expect(words(stepMarking(text, second, -1, false))).toBe('Frühe');
    expect(words(stepMarking(text, begun(), -1, false))).toBe('Frühe');
  });

  it('takes words in and lets them go again on both sides of where it began', () => {
    const middle = stepMarking(text, begun(), 1, false);
    const wider = stepMarking(text, stepMarking(text, middle, 1, true), 1, true);
    expect(words(wider)).toBe('Hilfen fehlen. Und');
    expect(words(stepMarking(text, wider, -1, true))).toBe('Hilfen fehlen');
    expect(words(stepMarking(text, middle, -1, true))).toBe('Frühe Hilfen');
  });

  it('stays where it is at the end of the text', () => {
    let marking = begun();
    for (let step = 0; step < 9; step += 1) marking = stepMarking(text, marking, 1, true);
    expect(words(marking)).toBe('Frühe Hilfen fehlen. Und Zeit');
  });

  it('takes the sentence, then the next one', () => {
    const first = markSentence(text, stepMarking(text, begun(), 1, false));
    expect(words(first)).toBe('😀 Frühe Hilfen fehlen.');
    expect(words(markSentence(text, first))).toBe('Und Zeit!');
  });

  it('takes the whole answer without the space around it, and nothing where there is only space', () => {
    const whole = wholeOf(text);
    expect(whole && sliceCodePoints(text, whole.start, whole.end)).toBe(text.trim());
    expect(wholeOf(' \n ')).toBeUndefined();
    expect(words(beginMarking('!?'))).toBeDefined();
  });
});
