import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/**
 * Submits without a pause over some connections, each waiting for its answer, and says what came of it: how many were
 * accepted, what else was answered, and how long answers took. Speaks HTTP by hand, since the server to be measured
 * shares the processor with it.
 */
const { port, path, bodies, seconds, connections } = JSON.parse(process.argv[2] ?? '{}');
const submissions = readFileSync(bodies, 'utf8').trim().split('\n');
const heads = submissions.map((body) => `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`);

/** Answers by their time, in steps of a tenth of a millisecond up to ten seconds. */
const step = 0.1;
const times = new Uint32Array(100_000);
const others = {};
let accepted = 0;
let sent = 0;
const began = performance.now();
const until = began + seconds * 1000;

await Promise.all(Array.from({ length: connections }, converse));
const took = (performance.now() - began) / 1000;
process.stdout.write(
  JSON.stringify({ accepted, others, perSecond: accepted / took, p50: timeBelow(0.5), p99: timeBelow(0.99) }),
);

function converse() {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let asked = 0;
    let heard = '';
    const ask = () => {
      if (performance.now() >= until) {
        socket.end();
        resolve();
        return;
      }
      asked = performance.now();
      heard = '';
      socket.write(nextRequest());
    };
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('connect', ask);
    socket.on('data', (part) => {
      heard += part;
      const answer = whole(heard);
      if (answer === undefined) return;
      note(answer, performance.now() - asked);
      ask();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (performance.now() < until) reject(new Error('The server has closed the connection.'));
    });
  });
}

/** Everybody has an address of their own, as behind a proxy. */
function nextRequest() {
  const which = sent % submissions.length;
  sent += 1;
  const address = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
  return (
    `PUT ${path}${randomUUID()} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nx-forwarded-for: ${address}\r\n` +
    `accept-language: de\r\n${heads[which]}\r\n\r\n${submissions[which]}`
  );
}

/** Status and body, once all of them are there. */
function whole(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = Number(/content-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
  if (text.length < end + 4 + length) return undefined;
  return { status: text.slice(9, 12), body: text.slice(end + 4) };
}

function note({ status, body }, milliseconds) {
  times[Math.min(times.length - 1, Math.floor(milliseconds / step))] += 1;
  if (status === '200' && body.includes('"status":"accepted"')) {
    accepted += 1;
    return;
  }
  const what = `${status} ${/"(?:slug|status)":"([^"]*)"/.exec(body)?.[1] ?? ''}`;
  others[what] = (others[what] ?? 0) + 1;
}

/** The time in milliseconds below which this share of the answers came. */
function timeBelow(share) {
  let left = share * times.reduce((sum, n) => sum + n, 0);
  const place = times.findIndex((n) => (left -= n) <= 0);
  return (place + 1) * step;
}
