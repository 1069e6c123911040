import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { problem } from '#domain';
import { sendProblem } from '../problems/problem.filter.ts';
import { addressOf } from './rate-limit.ts';
import { Room } from './room.ts';

/**
 * Lets a route take a body of another size than the others, in bytes. With `room`, requests that find none are asked to
 * try again before anything of their body is read.
 */
export const BodyLimit = (bytes: number, room?: Room): MethodDecorator => RouteConfig({ bodyLimit: bytes, room });

/** Passes the sizes that routes ask for on to the server, before they are registered. */
export function heedBodyLimits(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const config: unknown = route.config;
    if (typeof config !== 'object' || config === null || !('bodyLimit' in config)) return;
    const { bodyLimit } = config;
    if (typeof bodyLimit !== 'number') return;
    route.bodyLimit = bodyLimit;
    if (!('room' in config) || !(config.room instanceof Room)) return;
    const { room } = config;
    route.onRequest = (request, reply, done) => {
      const leave = room.enter(addressOf(request), Math.min(lengthOf(request, bodyLimit), bodyLimit));
      if (leave === undefined) {
        sendProblem(request, reply, problem('try-again'));
        return;
      }
      // However it ends: answered, given up by whoever asked, or timed out.
      reply.raw.once('close', leave);
      done();
    };
  });
}

/** A body without a length may be as long as any. */
const lengthOf = ({ headers }: FastifyRequest, most: number): number => Number(headers['content-length'] ?? most);
