import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, RateLimit } from '#platform';

const quarterHour = 15 * 60_000;

/** Guessing passwords is slow work: per address (an office behind one is many people) and per account. */
@Injectable()
export class LoginLimits {
  readonly #perAddress: RateLimit;
  readonly #perAccount: RateLimit;

  constructor(@Inject(CONFIG) { processSecret }: Config) {
    this.#perAddress = new RateLimit(100, quarterHour, processSecret);
    this.#perAccount = new RateLimit(10, quarterHour, processSecret);
  }

  /** @throws too-many-requests */
  count(account: string, address: string): void {
    this.#perAddress.count(address);
    this.#perAccount.count(account);
  }

  succeeded(account: string): void {
    this.#perAccount.forget(account);
  }
}
