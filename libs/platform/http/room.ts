export interface RoomLimits {
  /** Requests that may be on their way at once, and the bytes of their bodies together. */
  requests: number;
  bytes: number;
  /** The same of one address. */
  requestsOfOne: number;
  bytesOfOne: number;
}

interface Taken {
  requests: number;
  bytes: number;
}

/**
 * Room for requests that are on their way, bounded so that memory does not grow with what arrives. One address, which
 * may stall as many bodies as it likes, cannot take all of it.
 */
export class Room {
  readonly #limits: RoomLimits;
  readonly #all: Taken = { requests: 0, bytes: 0 };
  readonly #byAddress = new Map<string, Taken>();

  constructor(limits: RoomLimits) {
    this.#limits = limits;
  }

  /** How to leave again, for calling once; undefined where there is no room. */
  enter(address: string, bytes: number): (() => void) | undefined {
    const { requests, bytes: mostBytes, requestsOfOne, bytesOfOne } = this.#limits;
    const own = this.#byAddress.get(address) ?? { requests: 0, bytes: 0 };
    const full = this.#all.requests >= requests || this.#all.bytes + bytes > mostBytes;
    if (full || own.requests >= requestsOfOne || own.bytes + bytes > bytesOfOne) return undefined;
    this.#byAddress.set(address, own);
    for (const taken of [this.#all, own]) {
      taken.requests += 1;
      taken.bytes += bytes;
    }
    return () => {
      for (const taken of [this.#all, own]) {
        taken.requests -= 1;
        taken.bytes -= bytes;
      }
      if (own.requests === 0) this.#byAddress.delete(address);
    };
  }
}
