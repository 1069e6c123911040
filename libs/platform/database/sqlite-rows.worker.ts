import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/**
 * Runs long reads on a thread of its own, on a read-only connection, inside one transaction.
 * Takes {id, sql, parameters} to begin, {id, more: true} for the next portion, {id, stop: true} to end early.
 */
interface Begin {
  id: number;
  sql: string;
  parameters: (string | number | null)[];
}
type Message = Begin | { id: number; more: true } | { id: number; stop: true } | { close: true };

const portion = 1_000;
const { file } = workerData as { file: string };
const connection = new Database(file, { readonly: true, timeout: 10_000 });
connection.pragma('temp_store = FILE');
connection.pragma('cache_size = -8000');
connection.exec('BEGIN');
const open = new Map<number, Iterator<unknown>>();

function answer(id: number): void {
  const rows: unknown[] = [];
  const iterator = open.get(id);
  let done = iterator === undefined;
  while (iterator !== undefined && rows.length < portion) {
    const next = iterator.next();
    if (next.done === true) {
      done = true;
      break;
    }
    rows.push(next.value);
  }
  if (done) open.delete(id);
  parentPort?.postMessage({ id, rows, done });
}

parentPort?.on('message', (message: Message) => {
  if ('close' in message) {
    for (const iterator of open.values()) iterator.return?.();
    connection.close();
    parentPort?.close();
    return;
  }
  const { id } = message;
  try {
    if ('sql' in message) open.set(id, connection.prepare(message.sql).iterate(...message.parameters));
    if ('stop' in message) {
      open.get(id)?.return?.();
      open.delete(id);
      return;
    }
    answer(id);
  } catch (reason) {
    open.delete(id);
    parentPort?.postMessage({ id, error: reason instanceof Error ? reason.message : String(reason) });
  }
});
