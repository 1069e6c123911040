import fc from 'fast-check';

/** Every number as likely as every other, so that a chance is what it says. */
const evenly = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }));

/** Decisions of a generator, one after the other; the same seed gives the same ones. */
export class Dice {
  readonly #next: fc.GeneratorValue;

  constructor(next: fc.GeneratorValue) {
    this.#next = next;
  }

  number(min: number, max: number): number {
    return this.#next(evenly, min, max);
  }

  chance(percent: number): boolean {
    return this.number(1, 100) <= percent;
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[this.number(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  }

  /** Some of a list, at least so many, in the order of the list. */
  some<T>(list: readonly T[], least = 0): T[] {
    const chosen = list.filter(() => this.chance(50));
    return chosen.length >= least ? chosen : list.slice(0, least);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.flatMap(() => rest.splice(this.number(0, rest.length - 1), 1));
  }

  times<T>(min: number, max: number, make: (position: number) => T): T[] {
    return Array.from({ length: this.number(min, max) }, (_, position) => make(position));
  }

  /** A property that is there now and then. */
  maybe<T extends object>(percent: number, make: () => T): T | object {
    return this.chance(percent) ? make() : {};
  }
}

export const dealt = <T>(make: (dice: Dice) => T): fc.Arbitrary<T> => fc.gen().map((next) => make(new Dice(next)));

/** The first so many values that a seed gives. */
export const drawn = <T>(arbitrary: fc.Arbitrary<T>, seed: number, count: number): T[] =>
  fc.sample(arbitrary, { seed, numRuns: count });
