import { hash } from 'node:crypto';
import { type FastifyRequest } from 'fastify';
import { problem } from '#domain';

interface Window {
  count: number;
  endsAt: number;
}

/**
 * Counts attempts in fixed windows, per kind and per key, in this process. The key is hashed with a secret of
 * this process, so that no address is kept. Bounded: the oldest windows go first.
 */
export class RateLimit {
  readonly #windows = new Map<string, Window>();
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #secret: string | undefined;
  static readonly #mostKeys = 10_000;

  /** @param secret undefined for keys that are random and tell of nobody */
  constructor(limit: number, windowMs: number, secret: Buffer | undefined) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#secret = secret?.toString('base64url');
  }

  /**
   * Counts one attempt, or something of another size, such as bytes.
   * @throws too-many-requests with the seconds to wait
   */
  count(key: string, size = 1, at = Date.now()): void {
    const hidden = this.#hidden(key);
    let window = this.#windows.get(hidden);
    if (window === undefined || window.endsAt <= at) {
      window = { count: 0, endsAt: at + this.#windowMs };
      this.#windows.delete(hidden);
      this.#windows.set(hidden, window);
      this.#forgetOldest();
    }
    window.count += size;
    if (window.count > this.#limit) {
      throw problem('too-many-requests', { seconds: Math.ceil((window.endsAt - at) / 1000) });
    }
  }

  /** Starts anew for a key, after it has shown that it is what it claims to be. */
  forget(key: string): void {
    this.#windows.delete(this.#hidden(key));
  }

  #hidden(key: string): string {
    return this.#secret === undefined ? key : hash('sha256', this.#secret + key, 'base64url');
  }

  #forgetOldest(): void {
    if (this.#windows.size <= RateLimit.#mostKeys) return;
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
  }
}

const addresses = new WeakMap<FastifyRequest, string>();

/** The address a request came from, for counting only; it is read from the headers once. */
export function addressOf(request: FastifyRequest): string {
  const known = addresses.get(request) ?? request.ip;
  addresses.set(request, known);
  return known;
}
