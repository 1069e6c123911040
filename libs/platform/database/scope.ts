import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * A value that travels with a call through everything that it awaits. While nobody is inside, it costs nothing: a
 * storage in use is told of every promise that is made anywhere, of which a request makes some hundred. What is still
 * running when the call that brought the value has ended may or may not see it.
 */
export class Scope<Value> {
  readonly #storage = new AsyncLocalStorage<Value>();
  #inside = 0;

  async run<Result>(value: Value, work: () => Promise<Result>): Promise<Result> {
    this.#inside += 1;
    try {
      return await this.#storage.run(value, work);
    } finally {
      this.#inside -= 1;
      if (this.#inside === 0) this.#storage.disable();
    }
  }

  get value(): Value | undefined {
    return this.#storage.getStore();
  }
}
