import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { mayRole, namesOfRolesThatMay, type Permission, problem } from '#domain';
import { ACCESS_RULE, type AccessRule } from './access.ts';
import { type Caller } from './caller.ts';
import { Identity } from './identity.ts';

/** Deny by default: a route without a rule answers as if it were not there. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: Identity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw problem('not-found');
    if (rule.kind === 'anyone' || rule.kind === 'invitation') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { project?: string } }>>();
    const caller = await this.identity.callerOf(request);
    if (caller === undefined) throw problem('login-required');
    request.caller = caller;
    if (rule.kind === 'administrator' && !caller.administrator) throw problem('not-found');
    if (rule.kind === 'permission') await this.enterProject(request, caller, rule.permission);
    return true;
  }

  private async enterProject(
    request: FastifyRequest<{ Params: { project?: string } }>,
    caller: Caller,
    permission: Permission,
  ): Promise<void> {
    const project = await this.identity.projectOf(request.params.project ?? '', caller);
    if (project === undefined) throw problem('not-found');
    if (!mayRole(project.role, permission)) {
      throw problem('role-may-not', { roles: namesOfRolesThatMay(permission) });
    }
    request.project = project;
  }
}
