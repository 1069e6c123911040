import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { type LogState } from './checkpoints.ts';

/** Pages that came during a turn, from which on another turn is worth it. */
const muchMeanwhile = 500;

const mostTurns = 5;

/**
 * Brings what is in the write-ahead log into the file (https://sqlite.org/wal.html, "Checkpointing"), on a connection
 * and a thread of its own: commits go on meanwhile, and what they bring has its turn too, so that little is left for
 * who finishes. Takes `true` for "now" and answers with what is in the log then; `null` ends it.
 */
const { file, timeout } = workerData as { file: string; timeout: number };
const connection = new Database(file, { timeout });
connection.pragma('synchronous = FULL');

function checkpoint(): LogState | undefined {
  let pages = 0;
  try {
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const [state] = connection.pragma('wal_checkpoint(PASSIVE)') as { busy: number; log: number }[];
      if (state?.busy !== 0) return undefined;
      const came = state.log - pages;
      pages = state.log;
      if (came < muchMeanwhile) break;
    }
    return { pages };
  } catch {
    // The disk is full, perhaps: what was committed is safe in the log, and the thread that writes tells of the rest.
    return undefined;
  }
}

parentPort?.on('message', (now: true | null) => {
  if (now !== null) {
    parentPort?.postMessage(checkpoint());
    return;
  }
  connection.close();
  parentPort?.close();
});
