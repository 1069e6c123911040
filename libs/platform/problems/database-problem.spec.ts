import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { databaseProblem } from './database-problem.ts';

const withCode = (code: string) => databaseProblem(Object.assign(new Error('as the driver says it'), { code }))?.slug;
const saying = (message: string) => databaseProblem(new Error(message))?.slug;

describe('what a database refuses', () => {
  it.each([
    ['somebody was in the way', ['40001', '40P01', '55P03', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED']],
    ['there is no room', ['53100', '53300', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_CANTOPEN', '58030']],
    ['only reading is possible', ['25006', 'SQLITE_READONLY', 'SQLITE_READONLY_DBMOVED']],
    ['PostgreSQL stops, starts or ends a connection', ['57P01', '57P02', '57P03', '08006', '25P03']],
    ['PostgreSQL cannot be reached', ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN']],
  ])('is to be tried again where %s', (_, codes) => {
    expect(new Set(codes.map(withCode))).toEqual(new Set(['try-again']));
  });

  it('is to be tried again where the connection is lost and no code says so', () => {
    for (const words of [
      'Connection terminated unexpectedly',
      'Connection terminated due to connection timeout',
      'timeout exceeded when trying to connect',
      'Client has encountered a connection error and is not queryable',
      'Query runner already released. Cannot run queries anymore.',
    ]) {
      expect(saying(words)).toBe('try-again');
      expect(databaseProblem(new QueryFailedError('COMMIT', [], new Error(words)))?.slug).toBe('try-again');
    }
  });

  it('is told as damage where the data is damaged', () => {
    expect(['SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB', 'XX001'].map(withCode)).toEqual(
      Array.from({ length: 4 }, () => 'data-damaged'),
    );
  });

  it('stays unexpected where it is a mistake of the program', () => {
    expect([
      ...['42601', '42703', 'SQLITE_ERROR', 'SQLITE_MISUSE'].map(withCode),
      saying('x is not a function'),
    ]).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});
