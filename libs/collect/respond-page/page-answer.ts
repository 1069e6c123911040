import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language } from '#domain';
import { languageOf } from '#platform';
import { type WrittenPage } from './respond-page.service.ts';

/** The language of `?lang=`, else the one that the browser prefers. */
export function wantedLanguage({ query, headers }: FastifyRequest): Language {
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  return asked === 'de' || asked === 'en' ? asked : languageOf(headers['accept-language']);
}

/** Sends a page compressed: on a slow line every packet before the first word counts. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, status: number, page: WrittenPage): void {
  const { encoding, body } = compressed(page.html, request.headers['accept-encoding']);
  void reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', page.language)
    .header('cache-control', 'no-store')
    .header('vary', 'accept-encoding, accept-language')
    .headers(encoding === undefined ? {} : { 'content-encoding': encoding })
    .send(body);
}

function compressed(html: string, accepted: string | string[] | undefined): { encoding?: string; body: Buffer } {
  const body = Buffer.from(html);
  const encodings = String(accepted ?? '');
  if (/\bbr\b/.test(encodings)) {
    return { encoding: 'br', body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
  }
  if (/\bgzip\b/.test(encodings)) return { encoding: 'gzip', body: gzipSync(body) };
  return { body };
}
