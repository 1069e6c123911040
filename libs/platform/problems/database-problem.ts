import { QueryFailedError } from 'typeorm';
import { type Problem, problem } from '#domain';

/** What the databases call the same mishaps: SQLSTATE (PostgreSQL) and result codes (SQLite). */
const meanings: readonly [pattern: RegExp, make: () => Problem][] = [
  [/^(23505|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY))$/, () => problem('changed-meanwhile')],
  [/^(23503|23001|SQLITE_CONSTRAINT_(FOREIGNKEY|TRIGGER))$/, () => problem('still-in-use')],
  [/^22P02$/, () => problem('not-found')],
  [/^(XX00[12]|SQLITE_(CORRUPT|NOTADB)\w*)$/, () => problem('data-damaged')],
  // Somebody was in the way, or was there only for reading.
  [/^(40001|40P01|55P03|57014|25006|25P0\d|SQLITE_(BUSY|LOCKED|READONLY|PROTOCOL)\w*)$/, () => problem('try-again')],
  // No room, no memory, no more connections; the disk or the system does not do what it should.
  [/^(53\d{3}|58\d{3}|SQLITE_(FULL|IOERR|CANTOPEN|NOMEM)\w*)$/, () => problem('try-again')],
  // PostgreSQL is not there, stops, starts or lets nobody in.
  [/^(08\w{3}|28\w{3}|3D000|57P0\d)$/, () => problem('try-again')],
  [/^(ECONN\w+|EPIPE|ETIMEDOUT|E(HOST|NET)(UNREACH|DOWN)|ENOTFOUND|EAI_AGAIN)$/, () => problem('try-again')],
];

/** Failures of a connection to which the driver or TypeORM gives no code. */
const lostConnection =
  /^(Connection terminated|timeout (exceeded when trying to connect|expired)|Client (has encountered a connection error|was closed)|Query runner already released|Database connection provided by a query runner was already released|Cannot use a pool after calling end)/;

/** Translates a database error into a problem; undefined if it is none of those expected. */
export function databaseProblem(reason: unknown): Problem | undefined {
  const cause: unknown = reason instanceof QueryFailedError ? reason.driverError : reason;
  const code = codeOf(cause);
  if (code === undefined) return isLostConnection(cause) ? problem('try-again') : undefined;
  return meanings.find(([pattern]) => pattern.test(code))?.[1]();
}

function isLostConnection(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('message' in cause)) return false;
  return typeof cause.message === 'string' && lostConnection.test(cause.message);
}

/** By its shape alone: an error of a native driver need not be an Error of this realm. */
function codeOf(reason: unknown): string | undefined {
  if (typeof reason !== 'object' || reason === null || !('code' in reason)) return undefined;
  return typeof reason.code === 'string' ? reason.code : undefined;
}
