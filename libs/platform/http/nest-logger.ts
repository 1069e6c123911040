import { type LoggerService } from '@nestjs/common';
import { type FastifyBaseLogger } from 'fastify';

/** Lets Nest's own messages go into the same structured log; its start-up chatter is for debugging. */
export class NestLogger implements LoggerService {
  readonly #log: FastifyBaseLogger;

  constructor(log: FastifyBaseLogger) {
    this.#log = log;
  }

  log(message: unknown, ...about: unknown[]): void {
    this.#log.debug({ about }, String(message));
  }
  error(message: unknown, ...about: unknown[]): void {
    // What keeps the application from listening is told, in one sentence, by who starts it.
    const level = about.includes('NestApplication') ? 'debug' : 'error';
    this.#log[level]({ about }, String(message));
  }
  warn(message: unknown, ...about: unknown[]): void {
    this.#log.warn({ about }, String(message));
  }
  debug(message: unknown, ...about: unknown[]): void {
    this.#log.debug({ about }, String(message));
  }
}
