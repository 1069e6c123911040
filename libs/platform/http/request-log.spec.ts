import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { QueryFailedError } from 'typeorm';
import { readConfig } from '../config/config.ts';
import { logOptions } from './request-log.ts';

/** What the log says of a failure of the database that carries an actor's words. */
function logged(driverError: Error): string {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line: Buffer, _, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const { logger } = logOptions(readConfig({}));
  const server = Fastify({ logger: typeof logger === 'object' ? { ...logger, stream } : false });
  const words = 'Ich bin die einzige Hebamme hier.';
  server.log.error(
    { err: new QueryFailedError('INSERT INTO response VALUES (?)', [words], driverError) },
    'unexpected',
  );
  return lines.join('');
}

describe('the log', () => {
  it('says what failed and where', () => {
    const entry = logged(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
    expect(JSON.parse(entry)).toMatchObject({
      msg: 'unexpected',
      err: { type: 'QueryFailedError', code: 'SQLITE_FULL', message: expect.stringContaining('disk is full') },
    });
    expect(entry).toContain('request-log.spec');
  });

  it('never says what an actor wrote, or an address that PostgreSQL names beside an error', () => {
    const detail = 'Key (email)=(hebamme@lindenau.example) already exists.';
    const entry = logged(Object.assign(new Error('duplicate key'), { code: '23505', detail }));
    expect(entry).not.toMatch(/Hebamme|hebamme/);
  });
});
