import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { problem } from '#domain';
import { projectFolder } from '#platform';

/** Where `vite build` puts the web. */
export const builtWeb = join(projectFolder, 'dist', 'web');

/** Paths that are never pages of the studio. */
const notPages = /^\/(api|b|assets)(\/|$|\?)/;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a browser may be sent instead of the plain file, best first: content coding and ending of the built file. */
const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves the built web: files under /assets carry a hash in their name and stay in caches for good; every other
 * address is the studio's, whose page is asked for anew each time. Without a build there is only the API.
 */
export function serveWeb(server: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'));
  const assets = join(folder, 'assets');
  const built = new Set(readdirSync(assets));

  server.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const { file } = request.params;
    const type = types[extname(file)];
    if (type === undefined || !built.has(file)) throw problem('not-found');
    const accepted = request.headers['accept-encoding'] ?? '';
    const [coding, ending] = codings.find(([name, end]) => accepted.includes(name) && built.has(file + end)) ?? [];
    void reply.type(type).header('cache-control', 'public, max-age=31536000, immutable');
    void reply.header('vary', 'accept-encoding');
    if (coding !== undefined) void reply.header('content-encoding', coding);
    return readFile(join(assets, file + (ending ?? '')));
  });

  server.get('/*', async (request, reply) => {
    if (notPages.test(request.url)) throw problem('not-found');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
