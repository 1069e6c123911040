import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { type Statement, type StatementAnswer } from './statements.ts';
import { WrittenConnection } from './written-connection.ts';

/**
 * The one connection that writes to a SQLite file, on a thread of its own: waiting for the disk holds up nobody else.
 * Takes statements and runs them in their order; `null` closes the connection.
 */
const { file, timeout, pragmas } = workerData as { file: string; timeout: number; pragmas: readonly string[] };
const database = new Database(file, { timeout });
for (const pragma of pragmas) database.pragma(pragma);
const connection = new WrittenConnection(database);

function answerTo(statement: Statement): StatementAnswer {
  try {
    return { id: statement.id, outcome: connection.run(statement) };
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    const code = reason instanceof Database.SqliteError ? { code: reason.code } : {};
    return { id: statement.id, refusal: { message, ...code } };
  }
}

parentPort?.on('message', (statement: Statement | null) => {
  if (statement !== null) {
    parentPort?.postMessage(answerTo(statement));
    return;
  }
  database.close();
  parentPort?.close();
});
