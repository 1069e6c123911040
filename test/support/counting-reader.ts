import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Rest = (at: number) => boolean;

/**
 * Reads texts by backtracking, word by word as ECMAScript describes it (22.2.2), and counts what it does: units it
 * tries to read and rounds of repeats it begins. Knows nothing of automata. Gives up beyond a number of steps.
 */
export class CountingReader {
  steps = 0;
  readonly #pattern: AST.Pattern;
  readonly #flags: string;
  readonly #mostSteps: number;
  readonly #sets = new Map<string, RegExp>();

  constructor(pattern: string, flags: string, mostSteps: number) {
    this.#pattern = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: false });
    this.#flags = flags;
    this.#mostSteps = mostSteps;
  }

  /** Whether the pattern fits anywhere in the text. */
  fits(text: string): boolean {
    for (let from = 0; from <= text.length; from += 1) {
      if (this.#alternatives(this.#pattern.alternatives, text, from, () => true)) return true;
    }
    return false;
  }

  #step(): void {
    this.steps += 1;
    if (this.steps > this.#mostSteps) throw new TooManySteps();
  }

  #alternatives(alternatives: readonly AST.Alternative[], text: string, at: number, rest: Rest): boolean {
    return alternatives.some(({ elements }) => this.#elements(elements, 0, text, at, rest));
  }

  #elements(elements: readonly AST.Element[], position: number, text: string, at: number, rest: Rest): boolean {
    const element = elements[position];
    if (element === undefined) return rest(at);
    return this.#element(element, text, at, (on) => this.#elements(elements, position + 1, text, on, rest));
  }

  #element(element: AST.Element, text: string, at: number, rest: Rest): boolean {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives, text, at, rest);
      case 'Quantifier':
        return this.#repeat(element, 0, text, at, rest);
      case 'Assertion':
        return this.#holds(element, text, at) && rest(at);
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        this.#step();
        return at < text.length && this.#setOf(element.raw).test(text.charAt(at)) && rest(at + 1);
      default:
        throw new Error(`no such element: ${element.type}`);
    }
  }

  #repeat(repeat: AST.Quantifier, done: number, text: string, at: number, rest: Rest): boolean {
    const again = () => {
      if (done >= repeat.max) return false;
      this.#step();
      return this.#element(repeat.element, text, at, (on) =>
        done >= repeat.min && on === at ? false : this.#repeat(repeat, done + 1, text, on, rest),
      );
    };
    if (done < repeat.min) return again();
    return repeat.greedy ? again() || rest(at) : rest(at) || again();
  }

  #holds(assertion: AST.Assertion, text: string, at: number): boolean {
    if (assertion.kind === 'start') return at === 0;
    if (assertion.kind === 'end') return at === text.length;
    if (assertion.kind === 'word') return (isWord(text[at - 1]) !== isWord(text[at])) !== assertion.negate;
    if (!('alternatives' in assertion)) return false;
    if (assertion.kind === 'lookbehind') throw new Error('it does not look behind');
    return this.#alternatives(assertion.alternatives, text, at, () => true) !== assertion.negate;
  }

  #setOf(raw: string): RegExp {
    const known = this.#sets.get(raw);
    if (known !== undefined) return known;
    const set = new RegExp(`^(?:${raw})$`, this.#flags);
    this.#sets.set(raw, set);
    return set;
  }
}

export class TooManySteps extends Error {}

const isWord = (unit: string | undefined) => unit !== undefined && /\w/.test(unit);
