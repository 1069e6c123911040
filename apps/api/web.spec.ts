import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { sendProblem } from '#platform';
import { serveWeb } from './web.ts';

describe('the web that is served', () => {
  const server = fastify();
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-web-'));
  let url: string;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Studio</title>');
    writeFileSync(join(folder, 'assets', 'studio-abc.js'), 'hello()');
    writeFileSync(join(folder, 'assets', 'studio-abc.js.br'), brotliCompressSync('hello()'));
    server.setErrorHandler((reason, request, reply) => sendProblem(request, reply, reason));
    serveWeb(server, folder);
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/projects/praeventionskette/themes', '/setup/abc'])('opens the studio at %s', async (path) => {
    const answer = await fetch(url + path);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('<title>Studio</title>');
  });

  it.each(['/api/unknown', '/assets/unknown.js', '/assets/..%2Findex.html', '/b/unknown'])(
    'finds nothing at %s',
    async (path) => {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(404);
    },
  );

  it('lets caches keep a file for good, and sends it compressed', async () => {
    const answer = await fetch(`${url}/assets/studio-abc.js`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe('hello()');
  });
});
