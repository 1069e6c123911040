import { Injectable } from '@nestjs/common';
import { type Language, problem, type Role } from '#domain';
import { type Caller, inputSentences, LinkTokens, now, UnitOfWork } from '#platform';
import { MembershipsService } from '../memberships/memberships.service.ts';
import { ProjectsService } from '../projects/projects.service.ts';
import { SessionsService } from '../sessions/sessions.service.ts';
import { Passwords } from '../users/passwords.ts';
import { UsersService } from '../users/users.service.ts';
import { type AccountLinkEntity, type AccountLinkKind } from './account-link.entity.ts';
import { AccountLinksRepository } from './account-links.repository.ts';

export interface AccountLinkView {
  kind: AccountLinkKind;
  /** The address that was invited. */
  email?: string;
  projectTitle?: string;
  role?: Role;
}

export interface NewAccount {
  name: string;
  password: string;
  email?: string;
  language: Language;
}

/** Opening a link that makes an account. Looking at it never uses it up. */
@Injectable()
export class AccountLinksService {
  constructor(
    private readonly links: AccountLinksRepository,
    private readonly tokens: LinkTokens,
    private readonly users: UsersService,
    private readonly passwords: Passwords,
    private readonly memberships: MembershipsService,
    private readonly projects: ProjectsService,
    private readonly sessions: SessionsService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @throws account-link-unknown alike for unknown, expired and used links */
  async look(token: string): Promise<AccountLinkView> {
    const { kind, email, projectId, role } = await this.openLink(token);
    const project = projectId === null ? undefined : await this.projects.byId(projectId);
    return {
      kind,
      ...(email === null ? {} : { email }),
      ...(project === undefined ? {} : { projectTitle: project.title }),
      ...(role === null ? {} : { role }),
    };
  }

  /** Makes the account and logs it in. @returns the token of the session. @throws account-link-unknown, name-taken */
  async setUp(token: string, wanted: NewAccount): Promise<string> {
    const link = await this.openLink(token);
    const email = (wanted.email ?? link.email ?? '').trim().toLowerCase();
    if (email === '') {
      throw problem('invalid-input', {}, [
        { pointer: '/email', code: 'isNotEmpty', detail: inputSentences('isNotEmpty', '') },
      ]);
    }
    const passwordHash = await this.passwords.hash(wanted.password);
    return this.unit.run(async () => {
      if (!(await this.links.use(link.id, now()))) throw problem('account-link-unknown');
      const administrator = link.kind === 'first-account';
      const { name, language } = wanted;
      const user = await this.users.createWithHash({ email, name, language, administrator }, passwordHash);
      if (link.projectId !== null && link.role !== null)
        await this.memberships.add(link.projectId, user.id, link.role, link.createdBy);
      return this.sessions.start(user.id);
    });
  }

  /**
   * Takes somebody with an account into the project of a link. Only that project: an address says nothing about
   * who opens a link.
   *
   * @returns the slug of the project. @throws account-link-unknown, already-member (the link stays)
   */
  async accept(token: string, { userId, name }: Caller): Promise<{ project: string }> {
    const { id, projectId, role, createdBy } = await this.openLink(token);
    const project = projectId === null ? undefined : await this.projects.byId(projectId);
    if (project === undefined || role === null) throw problem('account-link-unknown');
    return this.unit.run(async () => {
      if (await this.memberships.isMember(project.id, userId)) throw problem('already-member', { name });
      if (!(await this.links.use(id, now()))) throw problem('account-link-unknown');
      await this.memberships.add(project.id, userId, role, createdBy);
      return { project: project.slug };
    });
  }

  private async openLink(token: string): Promise<AccountLinkEntity> {
    const link = await this.links.open(this.tokens.hash(token), now());
    if (link === null || (link.kind === 'first-account' && (await this.users.anyExists()))) {
      throw problem('account-link-unknown');
    }
    return link;
  }
}
