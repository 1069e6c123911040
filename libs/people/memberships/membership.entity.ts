import { Entity, Index } from 'typeorm';
import { type Role } from '#domain';
import { BelongsToInstance, KeyColumn, NameColumn } from '#platform';

/** One person's role in one project. */
@Entity('membership')
@Index('membership_by_user', ['userId'])
@BelongsToInstance('project', 'project_id')
@BelongsToInstance('app_user', 'user_id')
export class MembershipEntity {
  @KeyColumn('project_id') projectId: string;
  @KeyColumn('user_id') userId: string;
  @NameColumn(20) role: Role;
}
