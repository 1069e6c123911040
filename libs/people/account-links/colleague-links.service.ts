import { Injectable } from '@nestjs/common';
import { problem, type Role } from '#domain';
import { ActivityService, type Caller, newId, now, UnitOfWork } from '#platform';
import { MembershipsService } from '../memberships/memberships.service.ts';
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

/** Bringing colleagues into a project, by a link. */
@Injectable()
export class ColleagueLinksService {
  constructor(
    private readonly links: AccountLinksRepository,
    private readonly paths: LinkPaths,
    private readonly memberships: MembershipsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string): Promise<ColleagueInvitationView[]> {
    const links = await this.links.openOfProject(projectId, now());
    return links.flatMap((link) => this.viewOf(link));
  }

  /**
   * Makes a link to hand over. It is the link that counts: whether the address has an account is told to nobody,
   * and nobody is in a project without having said so.
   *
   * @throws already-member
   */
  async invite(projectId: string, address: string, role: Role, caller: Caller): Promise<ColleagueInvitationView> {
    const email = address.toLowerCase();
    return this.unit.run(async () => {
      await this.unit.lock('colleague-links', projectId);
      const member = (await this.memberships.list(projectId)).find((one) => one.email === email);
      if (member !== undefined) throw problem('already-member', { name: member.name });
      // One link a person: a second one makes the first worthless.
      await this.links.removeOfAddress(projectId, email);
      return this.makeLink(projectId, email, role, caller);
    });
  }

  /** @throws not-found */
  async withdraw(projectId: string, id: string): Promise<void> {
    await this.unit.run(async () => {
      if (!(await this.links.remove(projectId, id))) throw problem('not-found');
    });
  }

  private async makeLink(
    projectId: string,
    email: string,
    role: Role,
    caller: Caller,
  ): Promise<ColleagueInvitationView> {
    const id = newId();
    const expiresAt = new Date(Date.now() + week).toISOString();
    const basics = { id, email, role, expiresAt };
    const tokenHash = this.paths.hashOf(id);
    await this.links.insert({
      ...basics,
      tokenHash,
      kind: 'colleague',
      projectId,
      createdBy: caller.userId,
      usedAt: null,
    });
    await this.activity.record(projectId, { by: caller.userId, action: 'member.invited', facts: { role } });
    return { ...basics, path: this.paths.pathOf(id) };
  }

  private viewOf({ id, email, role, expiresAt }: AccountLinkEntity): ColleagueInvitationView[] {
    return email === null || role === null ? [] : [{ id, email, role, expiresAt, path: this.paths.pathOf(id) }];
  }
}
