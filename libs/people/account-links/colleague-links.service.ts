import { Injectable } from '@nestjs/common';
import { problem, type Role } from '#domain';
import { ActivityService, type Caller, newId, now, UnitOfWork } from '#platform';
import { MembershipsService } from '../memberships/memberships.service.ts';
import { type UserView, UsersService } from '../users/users.service.ts';
import { type AccountLinkEntity } from './account-link.entity.ts';
import { AccountLinksRepository } from './account-links.repository.ts';
import { LinkPaths } from './link-paths.ts';

const week = 7 * 24 * 60 * 60_000;

export interface ColleagueInvitationView {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
  path: string;
}

/** Bringing colleagues into a project: by a link, or at once where they have an account. */
@Injectable()
export class ColleagueLinksService {
  constructor(
    private readonly links: AccountLinksRepository,
    private readonly paths: LinkPaths,
    private readonly users: UsersService,
    private readonly memberships: MembershipsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string): Promise<ColleagueInvitationView[]> {
    const links = await this.links.openOfProject(projectId, now());
    return links.flatMap((link) => this.viewOf(link));
  }

  /** @throws already-member */
  async invite(
    projectId: string,
    address: string,
    role: Role,
    caller: Caller,
  ): Promise<{ state: 'added' | 'invited'; invitation?: ColleagueInvitationView }> {
    const email = address.toLowerCase();
    return this.unit.run(async () => {
      const user = await this.users.byEmail(email);
      if (user !== undefined) {
        await this.addToTeam(projectId, user, role, caller);
        return { state: 'added' };
      }
      const [invitation] = this.viewOf(await this.makeLink(projectId, email, role, caller));
      return { state: 'invited', ...(invitation === undefined ? {} : { invitation }) };
    });
  }

  /** @throws not-found */
  async withdraw(projectId: string, id: string): Promise<void> {
    await this.unit.run(async () => {
      if (!(await this.links.remove(projectId, id))) throw problem('not-found');
    });
  }

  private async addToTeam(projectId: string, user: UserView, role: Role, caller: Caller): Promise<void> {
    if (await this.memberships.isMember(projectId, user.id)) throw problem('already-member', { name: user.name });
    await this.memberships.add(projectId, user.id, role, caller.userId);
  }

  private async makeLink(projectId: string, email: string, role: Role, caller: Caller): Promise<AccountLinkEntity> {
    const id = newId();
    const link: AccountLinkEntity = {
      id,
      tokenHash: this.paths.hashOf(id),
      kind: 'colleague',
      email,
      projectId,
      role,
      createdBy: caller.userId,
      expiresAt: new Date(Date.now() + week).toISOString(),
      usedAt: null,
    };
    await this.links.insert(link);
    await this.activity.record(projectId, { by: caller.userId, action: 'member.invited', facts: { role } });
    return link;
  }

  private viewOf({ id, email, role, expiresAt }: AccountLinkEntity): ColleagueInvitationView[] {
    return email === null || role === null ? [] : [{ id, email, role, expiresAt, path: this.paths.pathOf(id) }];
  }
}
