/**
 * How long to wait before trying again, in milliseconds: doubling from one second to one minute, anywhere in the
 * upper half, so that a room of phones that lost the same connection does not come back at the same moment. A server
 * that is busy says how long to stay away at least: never sooner than that, and anywhere in the half as much after it.
 *
 * @param busyFor seconds, as the server says; undefined: it has said nothing
 */
export function retryDelay(attempt: number, busyFor?: number, random: () => number = Math.random): number {
  const most = Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 10));
  const own = most / 2 + (random() * most) / 2;
  const least = Math.min(busyFor ?? 0, longestBusy) * 1_000;
  return own >= least ? own : least + (random() * Math.max(least, 1_000)) / 2;
}

/** Seconds. Whoever asks for more is asked again all the same. */
const longestBusy = 600;

/** Waits, but no longer than until the connection comes back. */
export function waitOrOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}
