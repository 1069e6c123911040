import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { type Statement, type StatementAnswer } from './statements.ts';
import { WrittenConnection } from './written-connection.ts';

/**
 * The one connection that writes to a SQLite file, on a thread of its own: waiting for the disk holds up nobody else.
 * Takes lists of statements and runs them in their order; `null` closes the connection. What is known before a COMMIT is
 * told before it, since that waits for the disk.
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

function runAll(statements: readonly Statement[]): void {
  let answers: StatementAnswer[] = [];
  const tell = () => {
    if (answers.length > 0) parentPort?.postMessage(answers);
    answers = [];
  };
  for (const statement of statements) {
    if (statement.sql === 'COMMIT') tell();
    answers.push(answerTo(statement));
  }
  tell();
}

parentPort?.on('message', (statements: readonly Statement[] | null) => {
  if (statements !== null) {
    runAll(statements);
    return;
  }
  database.close();
  parentPort?.close();
});
