import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MembershipsService, ProjectsService, UsersService } from '#people';
import { UnitOfWork } from '#platform';
import { type DemoContent, readDemoContent } from './content.ts';
import { DemoCoding } from './demo-coding.ts';
import { DemoSurvey } from './demo-survey.ts';
import { DemoThemes } from './demo-themes.ts';

/** The example project: a finished pipeline of an invented city, made through the same services as a real one. */
@Injectable()
export class DemoService {
  constructor(
    private readonly projects: ProjectsService,
    private readonly users: UsersService,
    private readonly memberships: MembershipsService,
    private readonly survey: DemoSurvey,
    private readonly coding: DemoCoding,
    private readonly themes: DemoThemes,
    private readonly unit: UnitOfWork,
  ) {}

  /** All of it or nothing. @returns its slug and title. @throws name-taken if it is there already */
  make(lead: string): Promise<{ slug: string; title: string }> {
    return this.unit.run(() => this.makeAll(readDemoContent(), lead));
  }

  private async makeAll(content: DemoContent, lead: string): Promise<{ slug: string; title: string }> {
    const project = await this.makeProject(content, lead);
    const coders = {
      first: await this.makeCoder(project.id, 'Mira Sommer', 'mira.sommer', lead),
      second: await this.makeCoder(project.id, 'Jonas Weiß', 'jonas.weiss', lead),
    };
    await this.survey.make(project.id, content, lead);
    await this.coding.make(project.id, content, coders);
    await this.themes.make(project.id, content, lead, coders.first);
    return { slug: project.slug, title: project.title };
  }

  private makeProject({ project }: DemoContent, lead: string) {
    const { slug, municipality, deletionDate } = project;
    return this.projects.create(
      {
        slug,
        title: project.title.de,
        municipality,
        deletionDate,
        purpose: project.purpose,
        dataController: project.dataController,
        evaluations: project.evaluations,
        mode: 'anonymous',
      },
      lead,
    );
  }

  /** A coder with an account that nobody can log in to: the password is random and kept nowhere. */
  private async makeCoder(projectId: string, name: string, mailbox: string, by: string): Promise<string> {
    const email = `${mailbox}.${projectId.slice(-6)}@lindenau.example`;
    const { id } = await this.users.create({ name, email, password: randomBytes(24).toString('base64url') });
    await this.memberships.add(projectId, id, 'coder', by);
    return id;
  }
}
