import { type TestDatabase } from '../../support/databases.ts';
import { Actor, Links } from './actor.ts';
import { Chance } from './chance.ts';
import { Ledger } from './ledger.ts';
import { type HowToStart, type Product, startProduct } from './product.ts';
import { type Survey } from './survey.ts';

/** Many people and one product that comes and goes. */
export class Crowd {
  readonly ledger = new Ledger();
  readonly #place: TestDatabase;
  readonly #chance: Chance;
  readonly #links: Links;
  readonly #how: HowToStart;
  #product: Product | undefined;
  #there = open();
  #goesOn = false;

  constructor(place: TestDatabase, survey: Survey, chance: Chance, how: HowToStart = {}) {
    this.#place = place;
    this.#links = new Links(survey);
    this.#chance = chance;
    this.#how = how;
  }

  get product(): Product {
    if (this.#product === undefined) throw new Error('The product is not running.');
    return this.#product;
  }

  /** Starts the product unless it runs; people find it once `first` is done. */
  async arrive(first?: () => Promise<void>): Promise<void> {
    this.#product ??= await startProduct(this.#place, this.#how);
    await first?.();
    this.#there.resolve(this.#product.url);
  }

  /** So many people answer one survey after the other, until they are told to end; each ends what she has begun. */
  async answer(people: number): Promise<void> {
    this.#goesOn = true;
    const reach = { url: () => this.#there.promise };
    const everybody = Array.from({ length: people }, async () => {
      const actor = new Actor(reach, this.#links, this.ledger, new Chance(this.#chance.between(1, 2 ** 31)));
      while (this.#goesOn) await actor.visit().catch((reason: unknown) => this.ledger.isStrange(String(reason)));
    });
    await Promise.all(everybody);
  }

  end(): void {
    this.#goesOn = false;
  }

  /** Ends the product without warning; people end what they have begun once it is there again. */
  async killProduct(): Promise<void> {
    const { product } = this;
    this.#there = open();
    this.end();
    this.#product = undefined;
    product.kill();
    await product.ended;
  }

  async leave(): Promise<void> {
    this.end();
    await this.#product?.stop();
  }
}

function open() {
  let resolve: (url: string) => void = () => undefined;
  const promise = new Promise<string>((done) => (resolve = done));
  return { promise, resolve };
}
