import { Injectable } from '@nestjs/common';
import { type Role } from '#domain';
import { type ProjectContext, UnitOfWork } from '#platform';
import { MembershipEntity } from './membership.entity.ts';

export interface MemberRow {
  userId: string;
  name: string;
  email: string;
  role: Role;
}

@Injectable()
export class MembershipsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Finding the project and the role in it is one query, so that foreign and unknown projects look alike. */
  contextOf(slug: string, userId: string): Promise<ProjectContext | undefined> {
    return this.unit.reader
      .createQueryBuilder()
      .select('project.id', 'projectId')
      .addSelect('project.slug', 'slug')
      .addSelect('membership.role', 'role')
      .from('project', 'project')
      .innerJoin(MembershipEntity, 'membership', 'membership.project_id = project.id')
      .where('project.slug = :slug AND membership.user_id = :userId', { slug, userId })
      .getRawOne<ProjectContext>();
  }

  /** The members of a project in the order of their names. */
  list(projectId: string): Promise<MemberRow[]> {
    return this.unit.reader
      .createQueryBuilder()
      .select('membership.user_id', 'userId')
      .addSelect('person.name', 'name')
      .addSelect('person.email', 'email')
      .addSelect('membership.role', 'role')
      .from(MembershipEntity, 'membership')
      .innerJoin('app_user', 'person', 'person.id = membership.user_id')
      .where('membership.project_id = :projectId', { projectId })
      .orderBy('person.name')
      .addOrderBy('person.id')
      .getRawMany<MemberRow>();
  }

  find(projectId: string, userId: string): Promise<MembershipEntity | null> {
    return this.unit.reader.findOneBy(MembershipEntity, { projectId, userId });
  }

  async insert(membership: MembershipEntity): Promise<void> {
    await this.unit.writer.insert(MembershipEntity, membership);
  }

  async changeRole(projectId: string, userId: string, role: Role): Promise<void> {
    await this.unit.writer.update(MembershipEntity, { projectId, userId }, { role });
  }

  async remove(projectId: string, userId: string): Promise<void> {
    await this.unit.writer.delete(MembershipEntity, { projectId, userId });
  }

  /** Holds the leads of a project until the unit ends, so that two leads cannot remove each other at once. */
  async holdLeads(projectId: string): Promise<void> {
    await this.unit.writer.update(MembershipEntity, { projectId, role: 'lead' }, { role: 'lead' });
  }

  countLeads(projectId: string): Promise<number> {
    return this.unit.writer.countBy(MembershipEntity, { projectId, role: 'lead' });
  }
}
