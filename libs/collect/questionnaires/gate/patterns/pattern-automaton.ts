import { type AST } from '@eslint-community/regexpp';
import { type PatternAutomaton, type PatternNode } from '#domain';

/** Nodes beyond which nobody needs a proof: bounded repeats are written out. */
const mostNodes = 12_000;

export type Unprovable = 'unsupported' | 'too-large';

/** The ways through a parsed regular expression, or why they cannot be told. */
export function automatonOf({ alternatives }: AST.Pattern, flags: '' | 'i'): PatternAutomaton | Unprovable {
  const builder = new Builder();
  try {
    const first = builder.alternatives(alternatives, builder.add({ kind: 'fits' }));
    return { nodes: builder.nodes, first, sets: [...builder.sets.keys()], flags };
  } catch (reason) {
    if (reason instanceof CannotTell) return reason.why;
    throw reason;
  }
}

class CannotTell extends Error {
  constructor(readonly why: Unprovable) {
    super(why);
  }
}

/** Builds from the end to the beginning: each part is told where the reader goes after it. */
class Builder {
  readonly nodes: PatternNode[] = [];
  readonly sets = new Map<string, number>();
  #repeats = 0;

  add(node: PatternNode): number {
    if (this.nodes.length >= mostNodes) throw new CannotTell('too-large');
    return this.nodes.push(node) - 1;
  }

  alternatives(alternatives: readonly AST.Alternative[], next: number): number {
    const ways = alternatives.map(({ elements }) => elements.reduceRight((to, part) => this.#element(part, to), next));
    const [only] = ways;
    return ways.length === 1 && only !== undefined ? only : this.add({ kind: 'fork', ways });
  }

  #element(element: AST.Element, next: number): number {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.add({ kind: 'read', set: this.#set(element.raw), next });
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, next);
      case 'Group':
        if (element.modifiers !== null) throw new CannotTell('unsupported');
        return this.alternatives(element.alternatives, next);
      case 'Quantifier':
        return this.#repeat(element, next);
      case 'Assertion':
        return this.#assertion(element, next);
      default:
        throw new CannotTell('unsupported');
    }
  }

  #assertion(assertion: AST.Assertion, next: number): number {
    if (assertion.kind === 'start') return this.add({ kind: 'start', next });
    if (assertion.kind === 'lookbehind') throw new CannotTell('unsupported');
    const on = this.add({ kind: 'doubt', next });
    if (assertion.kind !== 'lookahead') return on;
    const look = this.alternatives(assertion.alternatives, this.add({ kind: 'over' }));
    return this.add({ kind: 'fork', ways: [look, on] });
  }

  #repeat({ element, min, max }: AST.Quantifier, next: number): number {
    let to = max === Infinity ? this.#anyNumber(element, next) : next;
    for (let more = min; max !== Infinity && more < max; more += 1) to = this.#perhaps(element, to, next);
    for (let once = 0; once < min; once += 1) to = this.#element(element, to);
    return to;
  }

  #anyNumber(element: AST.Element, next: number): number {
    const repeat = this.#newRepeat();
    const ways = [next];
    const again = this.add({ kind: 'fork', ways });
    ways.push(this.#round(element, repeat, again));
    return again;
  }

  #perhaps(element: AST.Element, to: number, next: number): number {
    return this.add({ kind: 'fork', ways: [next, this.#round(element, this.#newRepeat(), to)] });
  }

  #round(element: AST.Element, repeat: number, to: number): number {
    const body = this.#element(element, this.add({ kind: 'end', repeat, next: to }));
    return this.add({ kind: 'begin', repeat, next: body });
  }

  #newRepeat(): number {
    this.#repeats += 1;
    return this.#repeats;
  }

  #set(raw: string): number {
    const known = this.sets.get(raw);
    if (known !== undefined) return known;
    this.sets.set(raw, this.sets.size);
    return this.sets.size - 1;
  }
}
