import { Injectable } from '@nestjs/common';
import { problem, type Role } from '#domain';
import { ActivityService, type Caller, type ProjectContext, UnitOfWork } from '#platform';
import { type MemberRow, MembershipsRepository } from './memberships.repository.ts';

/** Who is in a project, and as what. A project always keeps one lead. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly memberships: MembershipsRepository,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  contextOf(slug: string, userId: string): Promise<ProjectContext | undefined> {
    return this.memberships.contextOf(slug, userId);
  }

  list(projectId: string): Promise<MemberRow[]> {
    return this.memberships.list(projectId);
  }

  async isMember(projectId: string, userId: string): Promise<boolean> {
    return (await this.memberships.find(projectId, userId)) !== null;
  }

  /** @param by the user who adds, null for the system */
  async add(projectId: string, userId: string, role: Role, by: string | null = null): Promise<void> {
    await this.unit.run(async () => {
      await this.memberships.insert({ projectId, userId, role });
      await this.activity.record(projectId, { by, action: 'member.added', subjectId: userId, facts: { role } });
    });
  }

  /** @throws not-found, last-lead */
  async changeRole(projectId: string, userId: string, role: Role, caller: Caller): Promise<void> {
    await this.unit.run(async () => {
      await this.mustBeMember(projectId, userId);
      await this.memberships.holdLeads(projectId);
      await this.memberships.changeRole(projectId, userId, role);
      await this.mustHaveLead(projectId);
      const deed = { by: caller.userId, action: 'member.role-changed', subjectId: userId, facts: { role } };
      await this.activity.record(projectId, deed);
    });
  }

  /** @throws not-found, last-lead */
  async remove(projectId: string, userId: string, caller: Caller): Promise<void> {
    await this.unit.run(async () => {
      await this.mustBeMember(projectId, userId);
      await this.memberships.holdLeads(projectId);
      await this.memberships.remove(projectId, userId);
      await this.mustHaveLead(projectId);
      await this.activity.record(projectId, { by: caller.userId, action: 'member.removed', subjectId: userId });
    });
  }

  private async mustBeMember(projectId: string, userId: string): Promise<void> {
    if (!(await this.isMember(projectId, userId))) throw problem('not-found');
  }

  private async mustHaveLead(projectId: string): Promise<void> {
    if ((await this.memberships.countLeads(projectId)) === 0) throw problem('last-lead');
  }
}
