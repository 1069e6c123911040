/**
 * How long to wait before trying again, in milliseconds: doubling from one second to one minute, anywhere in the
 * upper half, so that a room of phones that lost the same connection does not come back at the same moment.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const most = Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 10));
  return most / 2 + (random() * most) / 2;
}

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
