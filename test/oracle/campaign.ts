import { readFileSync } from 'node:fs';
import { type Case, compare, type Outcome } from './compare.ts';
import { drawn } from './dice.ts';
import { refusedByGate } from './gate.ts';
import { judgeOf } from './judge-under-test.ts';
import { type JsonObject } from './json.ts';
import { payloadsFor } from './payloads.ts';
import { questionnaires } from './questionnaires.ts';

export interface Counterexample extends Case {
  outcome: Outcome;
}

/** How many comparisons ended how, and what is wrong. */
export interface Tally {
  counts: Record<string, number>;
  counterexamples: Counterexample[];
}

export interface Campaign {
  seed: number;
  /** Sets of answers, over as many questionnaires as that takes. */
  count: number;
  perQuestionnaire: number;
  /** Told now and then how many sets of answers have been judged. */
  progress?: (judged: number) => void;
}

const shipped = JSON.parse(
  readFileSync(new URL('../../surveys/akteursbefragung/v1.json', import.meta.url), 'utf8'),
) as JsonObject;
/** One in so many questionnaires is one that ships; it is large and costs the form library much time. */
const shippedOneIn = 40;

/** Judges generated answers to generated questionnaires, always the same for one seed. */
export async function campaign({ seed, count, perQuestionnaire, progress }: Campaign): Promise<Tally> {
  const tally: Tally = { counts: {}, counterexamples: [] };
  const add = (category: string, more = 1) => (tally.counts[category] = (tally.counts[category] ?? 0) + more);
  let judged = 0;
  for (let turn = 0; judged < count; turn += 1) {
    const content = turn % shippedOneIn === shippedOneIn - 1 ? shipped : generated(seed + turn);
    if (content === undefined) {
      add('questionnaires refused by the gate');
      continue;
    }
    add('questionnaires');
    const judge = judgeOf(content);
    if (judge === undefined) {
      add('questionnaires left to the slow path');
      judged += 1;
      continue;
    }
    const many = Math.min(content === shipped ? 8 : perQuestionnaire, count - judged);
    for (const [position, answers] of drawn(payloadsFor(content), seed + turn, many).entries()) {
      const one: Case = { content, answers, locale: position % 3 === 0 ? 'en' : 'de' };
      const outcome = compare(one, judge);
      add(outcome.category);
      if (outcome.fault) tally.counterexamples.push({ ...one, outcome });
    }
    judged += many;
    // The form library holds the memory of a model until the event loop has turned.
    await new Promise((resolve) => setImmediate(resolve));
    progress?.(judged);
  }
  return tally;
}

function generated(seed: number): JsonObject | undefined {
  const [content] = drawn(questionnaires, seed, 1);
  return content === undefined || refusedByGate(content).length > 0 ? undefined : content;
}
