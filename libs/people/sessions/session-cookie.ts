import { Inject, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#platform';
import { longestSession } from './sessions.service.ts';

/** The cookie of the session: never read by scripts, never sent from other sites, bound to the host on https. */
@Injectable()
export class SessionCookie {
  readonly #httpsOutside: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.#httpsOutside = config.publicUrl?.startsWith('https://') === true;
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name(request)];
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.#name(reply.request), token, {
      ...this.#shape(reply.request),
      maxAge: longestSession / 1000,
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.#name(reply.request), this.#shape(reply.request));
  }

  #shape(request: FastifyRequest) {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.#secure(request) } as const;
  }

  #name(request: FastifyRequest): string {
    return this.#secure(request) ? '__Host-wk_session' : 'wk_session';
  }

  #secure(request: FastifyRequest): boolean {
    return this.#httpsOutside || request.protocol === 'https';
  }
}
