import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { problem, type Role } from '#domain';

/** Somebody with an account, as told by the session of the request. */
export interface Caller {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly administrator: boolean;
}

/** The project a request is about, and the caller's role in it. */
export interface ProjectContext {
  readonly projectId: string;
  readonly slug: string;
  readonly role: Role;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
    project?: ProjectContext;
  }
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** Parameter decorator: who calls. Only behind a rule that needs a login. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = requestOf(context);
  if (caller === undefined) throw problem('login-required');
  return caller;
});

/** Parameter decorator: the project of the route. Only behind `can.…`. */
export const CurrentProject = createParamDecorator((_: unknown, context: ExecutionContext): ProjectContext => {
  const { project } = requestOf(context);
  if (project === undefined) throw problem('not-found');
  return project;
});
