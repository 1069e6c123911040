import type fc from 'fast-check';
import { dealt, type Dice } from './dice.ts';
import { type JsonObject } from './json.ts';
import { fittingAnswers } from './payloads/fitting.ts';
import { hostileAnswers } from './payloads/hostile.ts';
import { nearlyFitting } from './payloads/nearly.ts';

/** Answers to one questionnaire: more than half fit, many nearly, few are hostile. */
export const payloadsFor = (content: JsonObject): fc.Arbitrary<unknown> => dealt((dice) => anyAnswers(dice, content));

function anyAnswers(dice: Dice, content: JsonObject): unknown {
  const lot = dice.number(1, 100);
  if (lot <= 55) return fittingAnswers(dice, content);
  return lot <= 93 ? nearlyFitting(dice, content) : hostileAnswers(dice, content);
}
