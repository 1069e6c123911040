import { type Counterexample } from './campaign.ts';
import { compare, type Outcome } from './compare.ts';
import { refusedByGate } from './gate.ts';
import { isObject, type JsonObject } from './json.ts';
import { judgeOf } from './judge-under-test.ts';

/** Parts of the counterexample taken out at most this often; each try costs the form library a model. */
const mostTries = 400;

/**
 * The same fault with less around it: parts of the questionnaire and of the answers are left out one after the other
 * for as long as the gate lets the questionnaire through and the comparison ends the same way.
 */
export function shrunk({ content, answers, locale, outcome }: Counterexample): Counterexample {
  const whole = { content, answers };
  let smallest = { value: whole, outcome };
  let tries = 0;
  for (let found = true; found && tries < mostTries;) {
    found = false;
    for (const path of pathsIn(smallest.value)) {
      if ((tries += 1) > mostTries) break;
      const value = without(smallest.value, path);
      const same = value === undefined ? undefined : sameFault(value, locale, outcome.category);
      if (value === undefined || same === undefined) continue;
      smallest = { value, outcome: same };
      found = true;
    }
  }
  return { ...smallest.value, locale, outcome: smallest.outcome };
}

interface Whole {
  content: JsonObject;
  answers: unknown;
}

function sameFault({ content, answers }: Whole, locale: string, category: string): Outcome | undefined {
  try {
    if (refusedByGate(content).length > 0) return undefined;
    const judge = judgeOf(content);
    const outcome = judge === undefined ? undefined : compare({ content, answers, locale }, judge);
    return outcome?.category === category ? outcome : undefined;
  } catch {
    return undefined;
  }
}

type Path = readonly string[];

/** Every place that could be left out, the large ones first. */
function pathsIn(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Object.keys(value).map((name) => [...above, name]);
  const below = Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...above, name]));
  return [...here.reverse(), ...below]
    .filter((path) => path.length > 1)
    .sort((one, other) => one.length - other.length);
}

/** A copy that lacks one member or entry; undefined where it is gone already. */
function without(whole: Whole, path: Path): Whole | undefined {
  const copy = structuredClone(whole);
  const [last = '', ...rest] = [...path].reverse();
  const holder = rest
    .reverse()
    .reduce<unknown>((value, name) => (isHolder(value) ? Reflect.get(value, name) : undefined), copy);
  if (!isHolder(holder) || !Object.hasOwn(holder, last)) return undefined;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return isObject(copy.content) ? copy : undefined;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;
