import { hash } from 'node:crypto';
import { type FastifyRequest } from 'fastify';
import { problem } from '#domain';

interface Window {
  count: number;
  endsAt: number;
}

/** Windows of one generation. */
const mostKeys = 10_000;

/**
 * Counts attempts in fixed windows, per kind and per key, in this process. The key is hashed with a secret of
 * this process, so that no address is kept. Bounded: once a generation of windows is full, the one before it goes as a
 * whole, which costs nothing however many different keys come.
 */
export class RateLimit {
  #young = new Map<string, Window>();
  #old = new Map<string, Window>();
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #secret: string | undefined;

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
    let window = this.#young.get(hidden) ?? this.#old.get(hidden);
    if (window === undefined || window.endsAt <= at) {
      window = { count: 0, endsAt: at + this.#windowMs };
      this.#keep(hidden, window);
    }
    window.count += size;
    if (window.count > this.#limit) {
      throw problem('too-many-requests', { seconds: Math.ceil((window.endsAt - at) / 1000) });
    }
  }

  /** Starts anew for a key, after it has shown that it is what it claims to be. */
  forget(key: string): void {
    const hidden = this.#hidden(key);
    this.#young.delete(hidden);
    this.#old.delete(hidden);
  }

  #hidden(key: string): string {
    return this.#secret === undefined ? key : hash('sha256', this.#secret + key, 'base64url');
  }

  #keep(hidden: string, window: Window): void {
    if (this.#young.size >= mostKeys) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(hidden, window);
  }
}

const addresses = new WeakMap<FastifyRequest, string>();

/** The address a request came from, for counting only; it is read from the headers once. */
export function addressOf(request: FastifyRequest): string {
  const known = addresses.get(request) ?? request.ip;
  addresses.set(request, known);
  return known;
}
