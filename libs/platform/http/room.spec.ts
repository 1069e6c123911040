import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { HttpClient } from '../../../test/support/http-client.ts';
import { heedBodyLimits } from './body-limit.ts';
import { Room } from './room.ts';

const plenty = { requests: 100, bytes: 10_000, requestsOfOne: 100, bytesOfOne: 10_000 };

describe('room for what is on its way', () => {
  it('is there again once others have left', () => {
    const room = new Room({ ...plenty, requests: 2 });
    const leave = room.enter('a', 10);
    expect(room.enter('b', 10)).toBeDefined();
    expect(room.enter('c', 10)).toBeUndefined();
    leave?.();
    expect(room.enter('c', 10)).toBeDefined();
  });

  it('ends with the bytes of all bodies together, however few they are', () => {
    const room = new Room(plenty);
    expect(room.enter('a', 9_000)).toBeDefined();
    expect(room.enter('b', 2_000)).toBeUndefined();
    expect(room.enter('b', 1_000)).toBeDefined();
  });

  it.each([
    [{ requestsOfOne: 1 }, 1],
    [{ bytesOfOne: 15 }, 10],
  ])('is never all taken by one address: %j', (own, bytes) => {
    const room = new Room({ ...plenty, ...own });
    const leave = room.enter('a', bytes);
    expect(room.enter('a', bytes)).toBeUndefined();
    expect(room.enter('b', bytes)).toBeDefined();
    leave?.();
    expect(room.enter('a', bytes)).toBeDefined();
  });
});

describe('a route with little room', () => {
  let server: FastifyInstance;
  let stalled: Socket | undefined;
  afterEach(async () => {
    stalled?.destroy();
    await server.close();
  });

  it('asks to try again before it reads a body, and takes the next one when somebody gives up', async () => {
    server = Fastify();
    heedBodyLimits(server);
    const closed = new Promise<void>((resolve) => {
      server.addHook('onRequest', (_, reply, done) => {
        reply.raw.once('close', resolve);
        done();
      });
    });
    const config = { bodyLimit: 1_000, room: new Room({ ...plenty, requests: 1 }) };
    server.put('/slow', { config }, () => ({ taken: true }));
    const url = await server.listen({ port: 0, host: '127.0.0.1' });
    const client = new HttpClient(url);
    const begun = new Promise<void>((resolve) => {
      server.server.on('request', () => resolve());
    });
    stalled = connect(Number(new URL(url).port), '127.0.0.1');
    stalled.write(
      'PUT /slow HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"half',
    );
    await begun;
    const refused = await client.put('/slow', { any: 'thing' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(refused.body).toMatchObject({ slug: 'try-again' });
    stalled.destroy();
    await closed;
    expect((await client.put('/slow', { any: 'thing' })).body).toEqual({ taken: true });
  });
});
