import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

interface Watched {
  readonly times: Readonly<Record<'health' | 'submission', readonly number[]>>;
  readonly refused: readonly string[];
}

/** Lets somebody ask honestly again and again while others do not, and weighs the product. */
export class Watch {
  readonly #weights: number[] = [];
  readonly #heaps: number[] = [];
  readonly #url: string;
  readonly #watcher: Worker;
  #watched: Watched = { times: { health: [], submission: [] }, refused: [] };

  /** @param responses route of responses, up to their id; `body` is one that is heard */
  constructor(url: string, responses: string, body: string) {
    this.#url = url;
    this.#watcher = new Worker(new URL('watcher.mjs', import.meta.url), { workerData: { url, responses, body } });
  }

  get refused(): readonly string[] {
    return this.#watched.refused;
  }

  async end(): Promise<void> {
    const told = once(this.#watcher, 'message');
    this.#watcher.postMessage('end');
    this.#watched = ((await told) as [Watched])[0];
  }

  /** Notes how much memory the product has at the moment, and how much its objects use, in MB, as its metrics say. */
  async weigh(): Promise<void> {
    const metrics = await (await fetch(new URL('/api/metrics', this.#url))).text();
    const megabytes = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]) / 1e6;
    this.#weights.push(megabytes('process_resident_memory_bytes'));
    this.#heaps.push(megabytes('nodejs_heap_size_used_bytes'));
  }

  /** The last third weighs no more than the second by a quarter: the first is warming up. */
  get staysLevel(): boolean {
    const [, second = [], last = []] = thirds(this.#weights);
    if (second.length < 3) return this.#weights.every((weight) => weight > 0);
    return middleOf(last) <= middleOf(second) * 1.25;
  }

  /** How long answers took, for people. */
  get times(): string {
    const times = Object.entries(this.#watched.times).map(([what, list]) => {
      const sorted = list.toSorted((one, other) => one - other);
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
      const late = list.filter((time) => time > 200).length;
      return `${what} answered ${list.length} times in ${at(0.5)} ms (median), ${at(0.99)} ms (99 of 100), ${at(1)} ms (slowest), ${late} over 200 ms`;
    });
    return times.join('; ');
  }

  get summary(): string {
    const weights = thirds(this.#weights).map((part) => Math.round(middleOf(part)));
    const heaps = thirds(this.#heaps).map((part) => Math.round(Math.min(...part)));
    return `${this.times}; memory ${weights.join(' → ')} MB (middle of each third), least heap ${heaps.join(' → ')} MB`;
  }
}

function thirds(numbers: readonly number[]): number[][] {
  const third = Math.ceil(numbers.length / 3);
  return [0, 1, 2].map((part) => numbers.slice(part * third, (part + 1) * third));
}

function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
