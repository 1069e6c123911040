import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard, Identity } from '#platform';
import { AccountLinksController } from './account-links/account-links.controller.ts';
import { AccountLinksRepository } from './account-links/account-links.repository.ts';
import { AccountLinksService } from './account-links/account-links.service.ts';
import { ColleagueLinksService } from './account-links/colleague-links.service.ts';
import { FirstAccount } from './account-links/first-account.ts';
import { LinkPaths } from './account-links/link-paths.ts';
import { MeController } from './me/me.controller.ts';
import { MeService } from './me/me.service.ts';
import { MembersController } from './memberships/members.controller.ts';
import { MembershipsRepository } from './memberships/memberships.repository.ts';
import { MembershipsService } from './memberships/memberships.service.ts';
import { ProjectsController } from './projects/projects.controller.ts';
import { ProjectsRepository } from './projects/projects.repository.ts';
import { ProjectsService } from './projects/projects.service.ts';
import { LoginLimits } from './sessions/login-limits.ts';
import { SessionController } from './sessions/session.controller.ts';
import { SessionCookie } from './sessions/session-cookie.ts';
import { SessionIdentity } from './sessions/session-identity.ts';
import { SessionsRepository } from './sessions/sessions.repository.ts';
import { SessionsService } from './sessions/sessions.service.ts';
import { Passwords } from './users/passwords.ts';
import { UsersRepository } from './users/users.repository.ts';
import { UsersService } from './users/users.service.ts';
import { InvolvementsController } from './vault/involvements.controller.ts';
import { InvolvementsRepository } from './vault/involvements.repository.ts';
import { InvolvementsService } from './vault/involvements.service.ts';
import { VaultCipher } from './vault/vault-cipher.ts';

/** Who works here: accounts, sessions, projects and the roles in them; and the vault of contacts. It guards every route. */
@Module({
  controllers: [
    SessionController,
    MeController,
    AccountLinksController,
    ProjectsController,
    MembersController,
    InvolvementsController,
  ],
  providers: [
    AccountLinksRepository,
    AccountLinksService,
    ColleagueLinksService,
    FirstAccount,
    InvolvementsRepository,
    InvolvementsService,
    LinkPaths,
    LoginLimits,
    MembershipsRepository,
    MembershipsService,
    MeService,
    Passwords,
    ProjectsRepository,
    ProjectsService,
    SessionCookie,
    SessionsRepository,
    SessionsService,
    UsersRepository,
    UsersService,
    VaultCipher,
    { provide: Identity, useClass: SessionIdentity },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [FirstAccount, InvolvementsService, MembershipsService, ProjectsService, SessionsService, UsersService],
})
export class PeopleModule {}
