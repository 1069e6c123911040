import { Injectable } from '@nestjs/common';
import { type Language, problem, type Role, type Translated } from '#domain';
import { ActivityService, newId, now, UnitOfWork } from '#platform';
import { MembershipsService } from '../memberships/memberships.service.ts';
import { type ProjectEntity, type ProjectMode } from './project.entity.ts';
import { ProjectsRepository } from './projects.repository.ts';

export interface ProjectView {
  id: string;
  slug: string;
  title: string;
  municipality: string;
  language: Language;
  mode: ProjectMode;
  smallestCell: number;
  purpose: Translated;
  dataController: Translated;
  evaluations: Translated;
  /** A day such as 2028-12-31. */
  deletionDate: string;
  revision: number;
}

export type NewProject = Pick<ProjectView, 'slug' | 'title' | 'municipality'> &
  Partial<Omit<ProjectView, 'id' | 'revision'>>;

/** What can change later. The mode is a promise to the actors and stays. */
export type ProjectChange = Partial<Omit<ProjectView, 'id' | 'slug' | 'mode' | 'revision'>>;

const unwritten: Translated = { de: '', en: '' };

/** Projects: everything that later rooms keep belongs to one. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly memberships: MembershipsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async bySlug(slug: string): Promise<ProjectView | undefined> {
    return viewOf(await this.projects.bySlug(slug));
  }

  async byId(id: string): Promise<ProjectView | undefined> {
    return viewOf(await this.projects.byId(id));
  }

  /** Those of them that there are. */
  async byIds(ids: readonly string[]): Promise<ProjectView[]> {
    return ids.length === 0 ? [] : (await this.projects.byIds(ids)).map((project) => viewOf(project));
  }

  async ofUser(userId: string): Promise<(ProjectView & { role: Role })[]> {
    const found = await this.projects.ofUser(userId);
    return found.flatMap(({ project, role }) => ({ ...viewOf(project), role }));
  }

  anyExists(): Promise<boolean> {
    return this.projects.anyExists();
  }

  /** @param by the user who becomes its lead; null leaves it without. @throws name-taken */
  async create(wanted: NewProject, by: string | null): Promise<ProjectView> {
    return this.unit.run(async () => {
      if ((await this.projects.bySlug(wanted.slug)) !== null) throw problem('name-taken', { name: wanted.slug });
      const project: ProjectEntity = {
        id: newId(),
        slug: wanted.slug,
        title: wanted.title,
        municipality: wanted.municipality,
        language: wanted.language ?? 'de',
        mode: wanted.mode ?? 'anonymous',
        smallestCell: wanted.smallestCell ?? 5,
        purpose: wanted.purpose ?? unwritten,
        dataController: wanted.dataController ?? unwritten,
        evaluations: wanted.evaluations ?? unwritten,
        deletionDate: wanted.deletionDate ?? inThreeYears(),
        createdAt: now(),
        revision: 1,
      };
      await this.projects.insert(project);
      await this.activity.record(project.id, { by, action: 'project.created', subjectId: project.id });
      if (by !== null) await this.memberships.add(project.id, by, 'lead', by);
      return viewOf(project);
    });
  }

  /** @throws changed-meanwhile if the project is no longer at the revision */
  async change(id: string, revision: number, change: ProjectChange, by: string): Promise<ProjectView> {
    return this.unit.run(async () => {
      if (!(await this.projects.update(id, revision, change))) throw problem('changed-meanwhile');
      const facts = { changed: Object.keys(change).join(', ') };
      await this.activity.record(id, { by, action: 'project.changed', subjectId: id, facts });
      const changed = await this.byId(id);
      if (changed === undefined) throw problem('not-found');
      return changed;
    });
  }
}

function viewOf(project: ProjectEntity): ProjectView;
function viewOf(project: ProjectEntity | null): ProjectView | undefined;
function viewOf(project: ProjectEntity | null): ProjectView | undefined {
  if (project === null) return undefined;
  const { id, slug, title, municipality, language, mode, smallestCell, revision } = project;
  const { purpose, dataController, evaluations, deletionDate } = project;
  return {
    id,
    slug,
    title,
    municipality,
    language,
    mode,
    smallestCell,
    purpose,
    dataController,
    evaluations,
    deletionDate,
    revision,
  };
}

function inThreeYears(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + 3);
  return day.toISOString().slice(0, 10);
}
