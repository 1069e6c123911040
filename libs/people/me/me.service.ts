import { Injectable } from '@nestjs/common';
import { permissionsOf, problem } from '#domain';
import { type Caller } from '#platform';
import { ProjectsService } from '../projects/projects.service.ts';
import { UsersService } from '../users/users.service.ts';
import { type MeAnswer } from './me.dto.ts';

/** What somebody sees of themselves. */
@Injectable()
export class MeService {
  constructor(
    private readonly users: UsersService,
    private readonly projects: ProjectsService,
  ) {}

  async describe(caller: Caller): Promise<MeAnswer> {
    const user = await this.users.byId(caller.userId);
    if (user === undefined) throw problem('login-required');
    const projects = await this.projects.ofUser(caller.userId);
    return {
      user,
      projects: projects.map(({ id, slug, title, municipality, role }) => ({
        id,
        slug,
        title,
        municipality,
        role,
        permissions: permissionsOf(role),
      })),
      demoOffered: user.administrator && !(await this.projects.anyExists()),
    };
  }
}
