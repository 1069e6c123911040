import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, RateLimit } from '#platform';

const quarterHour = 15 * 60_000;

/**
 * Guessing passwords is slow work: few attempts on an account from one address, more from an address as a whole
 * (an office behind one is many people). Attempts from elsewhere keep nobody out of their own account, until
 * they come from very many addresses.
 */
@Injectable()
export class LoginLimits {
  readonly #ofAccountFromAddress: RateLimit;
  readonly #ofAddress: RateLimit;
  readonly #ofAccount: RateLimit;

  constructor(@Inject(CONFIG) { processSecret }: Config) {
    this.#ofAccountFromAddress = new RateLimit(10, quarterHour, processSecret);
    this.#ofAddress = new RateLimit(100, quarterHour, processSecret);
    this.#ofAccount = new RateLimit(1_000, quarterHour, processSecret);
  }

  /** @throws too-many-requests */
  count(account: string, address: string): void {
    this.#ofAddress.count(address);
    this.#ofAccountFromAddress.count(`${account} ${address}`);
    this.#ofAccount.count(account);
  }

  succeeded(account: string, address: string): void {
    this.#ofAccountFromAddress.forget(`${account} ${address}`);
  }
}
