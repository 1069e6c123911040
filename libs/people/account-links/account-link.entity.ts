import { Entity, Index, Unique } from 'typeorm';
import { type Role } from '#domain';
import { BelongsToInstance, InstantColumn, KeyColumn, NameColumn, ReferenceColumn } from '#platform';

export type AccountLinkKind = 'first-account' | 'colleague';

/** A link that works once: it makes an account, or takes one that is there into a project, with a role in it. */
@Entity('account_link')
@Unique(['tokenHash'])
@Index('account_link_by_project', ['projectId'])
@Index('account_link_by_creator', ['createdBy'])
@BelongsToInstance('project', 'project_id')
@BelongsToInstance('app_user', 'created_by')
export class AccountLinkEntity {
  @KeyColumn() id: string;
  @NameColumn(64, { name: 'token_hash' }) tokenHash: string;
  @NameColumn(20) kind: AccountLinkKind;
  @NameColumn(254, { nullable: true }) email: string | null;
  @ReferenceColumn('project_id', { nullable: true }) projectId: string | null;
  @NameColumn(20, { nullable: true }) role: Role | null;
  @ReferenceColumn('created_by', { nullable: true }) createdBy: string | null;
  @InstantColumn('expires_at') expiresAt: string;
  @InstantColumn('used_at', { nullable: true }) usedAt: string | null;
}
