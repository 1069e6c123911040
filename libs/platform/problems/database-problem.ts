import { QueryFailedError } from 'typeorm';
import { type Problem, problem } from '#domain';

/** What the databases call the same mishaps: SQLSTATE (PostgreSQL) and result codes (SQLite). */
const meanings: readonly [pattern: RegExp, make: () => Problem][] = [
  [/^(23505|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY))$/, () => problem('changed-meanwhile')],
  [/^(23503|23001|SQLITE_CONSTRAINT_(FOREIGNKEY|TRIGGER))$/, () => problem('still-in-use')],
  [/^22P02$/, () => problem('not-found')],
  [
    /^(40001|40P01|53\d{3}|57P0\d|08\d{3}|ECONN\w+|SQLITE_(BUSY|FULL|IOERR|READONLY|LOCKED)\w*)$/,
    () => problem('try-again'),
  ],
];

/** Translates a database error into a problem; undefined if it is none of those expected. */
export function databaseProblem(reason: unknown): Problem | undefined {
  const code = codeOf(reason instanceof QueryFailedError ? reason.driverError : reason);
  if (code === undefined) return undefined;
  return meanings.find(([pattern]) => pattern.test(code))?.[1]();
}

/** By its shape alone: an error of a native driver need not be an Error of this realm. */
function codeOf(reason: unknown): string | undefined {
  if (typeof reason !== 'object' || reason === null || !('code' in reason)) return undefined;
  return typeof reason.code === 'string' ? reason.code : undefined;
}
