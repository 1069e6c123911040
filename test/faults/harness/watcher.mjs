import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Asks honestly again and again, on a thread of its own: who attacks thinks hard in between, and would take that for
 * the product's slowness. Told to end, it says how long each answer took, in milliseconds, and what was refused.
 */
const { url, responses, body } = workerData;
const times = { health: [], submission: [] };
const refused = [];
let ended = false;

const headers = { 'content-type': 'application/json', 'x-forwarded-for': '10.254.0.1' };
const health = () => fetch(new URL('/api/health', url));
const submission = () => fetch(new URL(responses + randomUUID(), url), { method: 'PUT', body, headers });
const watching = Promise.all([repeat('health', health), repeat('submission', submission)]);

parentPort.once('message', async () => {
  ended = true;
  await watching;
  parentPort.postMessage({ times, refused });
  parentPort.close();
});

async function repeat(what, ask) {
  while (!ended) {
    const began = performance.now();
    const answer = await ask();
    await answer.arrayBuffer();
    times[what].push(performance.now() - began);
    if (answer.status !== 200) refused.push(`${what}: ${answer.status}`);
    await pause(100);
  }
}
