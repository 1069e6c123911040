import { alphabetOf, type Letter } from './alphabet.ts';
import { type PatternAutomaton } from './automaton.ts';
import { type Ways, waysFrom } from './ways.ts';

/** Steps that a pattern may cost at one place of a text. */
export const mostStepsAPlace = 300;
const mostSituations = 6_000;
const mostWork = 1_000_000;

export type Proof =
  /** On any text of n UTF-16 units a backtracking reader takes at most `stepsAPlace` × (n + 1) steps. */
  | { readonly linear: true; readonly stepsAPlace: number }
  /** Text that begins so is read in ever more ways, or the pattern is too large to tell. */
  | { readonly linear: false; readonly reason: 'slow'; readonly example: string }
  | { readonly linear: false; readonly reason: 'too-large' };

/**
 * Whether a backtracking reader takes time linear in the length of any text. It counts every way that the reader can be
 * on at the same place of a text, over all places it may have begun at: what it does there is never more. The counts
 * are followed over all texts (the subset construction, with numbers in place of members); since a sum beyond the
 * limit ends it, there are finitely many. Compare Weber and Seidl 1991, "On the degree of ambiguity of finite automata"; unlike
 * a degree, the limit holds for bounded repeats too.
 */
export function proveLinear(automaton: PatternAutomaton): Proof {
  return new Follower(automaton).follow();
}

/** Where a reader can be after some text: how many ways lead to each node, and whether it may still begin anew. */
interface Situation {
  readonly ways: ReadonlyMap<number, number>;
  readonly beginsAnew: boolean;
  readonly text: string;
}

class Follower {
  readonly #automaton: PatternAutomaton;
  readonly #letters: readonly Letter[];
  readonly #after = new Map<number, Ways | undefined>();
  readonly #certain: boolean;
  #anew: Ways | undefined;
  #most = 0;

  constructor(automaton: PatternAutomaton) {
    this.#automaton = automaton;
    this.#letters = alphabetOf(automaton.sets, automaton.flags);
    this.#certain = automaton.nodes.every(({ kind }) => kind !== 'doubt');
  }

  follow(): Proof {
    const start = this.#waysFrom(this.#automaton.first, true);
    this.#anew = this.#waysFrom(this.#automaton.first, false);
    if (start === undefined || this.#anew === undefined) return slow('');
    const waiting: Situation[] = [{ ways: start.reached, beginsAnew: !(this.#certain && start.fits), text: '' }];
    const known = new Set<string>(waiting.map(keyOf));
    let work = 0;
    for (let place = 0; place < waiting.length; place += 1) {
      const situation = waiting[place];
      if (situation === undefined) break;
      const steps = this.#stepsIn(situation) + (place === 0 ? start.steps : 0);
      if (steps > mostStepsAPlace) return slow(situation.text);
      this.#most = Math.max(this.#most, steps);
      work += (situation.ways.size + 1) * this.#letters.length;
      for (const next of this.#letters.map((letter) => this.#read(situation, letter))) {
        const key = keyOf(next);
        if (known.has(key)) continue;
        if (known.size >= mostSituations || work > mostWork) return { linear: false, reason: 'too-large' };
        known.add(key);
        waiting.push(next);
      }
    }
    return { linear: true, stepsAPlace: this.#most };
  }

  /** What the reader does at most at the place: it tries to read, goes on from where it could, and begins anew. */
  #stepsIn({ ways, beginsAnew }: Situation): number {
    let steps = beginsAnew ? (this.#anew?.steps ?? 0) : 0;
    for (const [node, count] of ways) steps += count * (1 + (this.#afterReading(node)?.steps ?? Infinity));
    return steps;
  }

  #read({ ways, beginsAnew, text }: Situation, { example, inSet }: Letter): Situation {
    const next = new Map<number, number>();
    const add = (reached: ReadonlyMap<number, number>, times: number) => {
      for (const [node, count] of reached) next.set(node, (next.get(node) ?? 0) + count * times);
    };
    let fits = false;
    for (const [node, count] of ways) {
      const read = this.#automaton.nodes[node];
      if (read?.kind !== 'read' || inSet[read.set] !== true) continue;
      const after = this.#afterReading(node);
      if (after === undefined) continue;
      add(after.reached, count);
      fits ||= after.fits;
    }
    const stillBegins = beginsAnew && !(this.#certain && (fits || this.#anew?.fits === true));
    if (stillBegins && this.#anew !== undefined) add(this.#anew.reached, 1);
    return { ways: next, beginsAnew: stillBegins, text: text + example };
  }

  #afterReading(at: number): Ways | undefined {
    const node = this.#automaton.nodes[at];
    if (node?.kind !== 'read') return undefined;
    if (!this.#after.has(at)) this.#after.set(at, this.#waysFrom(node.next, false));
    return this.#after.get(at);
  }

  #waysFrom(node: number, atStart: boolean): Ways | undefined {
    return waysFrom(this.#automaton, node, atStart, mostStepsAPlace);
  }
}

/** Where nothing had to be read for it, the pattern itself holds too many ways. */
function slow(example: string): Proof {
  return example === '' ? { linear: false, reason: 'too-large' } : { linear: false, reason: 'slow', example };
}

function keyOf({ ways, beginsAnew }: Situation): string {
  const counts = [...ways].sort(([one], [other]) => one - other).map(([node, count]) => `${node}:${count}`);
  return `${beginsAnew ? '+' : '-'}${counts.join(' ')}`;
}
