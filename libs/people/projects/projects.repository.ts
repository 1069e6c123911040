import { Injectable } from '@nestjs/common';
import { type Role } from '#domain';
import { findAll, placeholders, UnitOfWork } from '#platform';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { ProjectEntity } from './project.entity.ts';

@Injectable()
export class ProjectsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async byId(id: string): Promise<ProjectEntity | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  byIds(ids: readonly string[]): Promise<ProjectEntity[]> {
    return findAll(this.unit.reader, ProjectEntity, `id IN (${placeholders(ids.length)})`, ids);
  }

  bySlug(slug: string): Promise<ProjectEntity | null> {
    return this.unit.reader.findOneBy(ProjectEntity, { slug });
  }

  anyExists(): Promise<boolean> {
    return this.unit.reader.exists(ProjectEntity);
  }

  /** The projects a person is a member of, with the role, by title. */
  async ofUser(userId: string): Promise<{ project: ProjectEntity; role: Role }[]> {
    const { entities, raw } = await this.unit.reader
      .createQueryBuilder(ProjectEntity, 'project')
      .innerJoin(MembershipEntity, 'membership', 'membership.project_id = project.id')
      .addSelect('membership.role', 'member_role')
      .where('membership.user_id = :userId', { userId })
      .orderBy('project.title')
      .addOrderBy('project.id')
      .getRawAndEntities<{ member_role: Role }>();
    return entities.flatMap((project, place) => {
      const role = raw[place]?.member_role;
      return role === undefined ? [] : [{ project, role }];
    });
  }

  async insert(project: ProjectEntity): Promise<void> {
    await this.unit.writer.insert(ProjectEntity, project);
  }

  /** Changes a project that is still at the revision; false if it is not. */
  async update(id: string, revision: number, changes: Partial<ProjectEntity>): Promise<boolean> {
    const { affected } = await this.unit.writer.update(
      ProjectEntity,
      { id, revision },
      { ...changes, revision: revision + 1 },
    );
    return affected === 1;
  }
}
