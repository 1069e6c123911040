import { type FastifyRequest } from 'fastify';
import { type Caller, type ProjectContext } from './caller.ts';

/** Who is calling and what they are in a project; the room `people` knows the answers. */
export abstract class Identity {
  abstract callerOf(request: FastifyRequest): Promise<Caller | undefined>;

  /** Undefined both for a project that does not exist and for one the caller is no member of. */
  abstract projectOf(slug: string, caller: Caller): Promise<ProjectContext | undefined>;
}
