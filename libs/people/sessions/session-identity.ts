import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Caller, Identity, type ProjectContext } from '#platform';
import { MembershipsService } from '../memberships/memberships.service.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';

/** Who calls, by the cookie of the session; what they are in a project, by their membership. */
@Injectable()
export class SessionIdentity extends Identity {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
    private readonly memberships: MembershipsService,
  ) {
    super();
  }

  async callerOf(request: FastifyRequest): Promise<Caller | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.sessions.callerOf(token);
  }

  projectOf(slug: string, caller: Caller): Promise<ProjectContext | undefined> {
    return this.memberships.contextOf(slug, caller.userId);
  }
}
