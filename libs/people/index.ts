import { AccountLinkEntity } from './account-links/account-link.entity.ts';
import { MembershipEntity } from './memberships/membership.entity.ts';
import { ProjectEntity } from './projects/project.entity.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { UserEntity } from './users/user.entity.ts';
import { InvolvementEntity } from './vault/involvement.entity.ts';

export { FirstAccount } from './account-links/first-account.ts';
export { MembershipsService } from './memberships/memberships.service.ts';
export { PeopleModule } from './people.module.ts';
export { type ProjectMode } from './projects/project.entity.ts';
export { ProjectsService, type NewProject, type ProjectView } from './projects/projects.service.ts';
export { SessionsService } from './sessions/sessions.service.ts';
export { InvolvementsService } from './vault/involvements.service.ts';
export { UsersService, type NewUser, type UserView } from './users/users.service.ts';

/** Tables of this room, for the schema. */
export const peopleEntities = [
  UserEntity,
  SessionEntity,
  AccountLinkEntity,
  ProjectEntity,
  MembershipEntity,
  InvolvementEntity,
];
