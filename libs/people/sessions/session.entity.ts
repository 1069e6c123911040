import { Entity, Index, Unique } from 'typeorm';
import { BelongsToInstance, InstantColumn, KeyColumn, NameColumn, ReferenceColumn } from '#platform';

/** A login on one device. The database knows only the hash of its token. */
@Entity('user_session')
@Unique(['tokenHash'])
@Index('user_session_by_user', ['userId'])
@BelongsToInstance('app_user', 'user_id')
export class SessionEntity {
  @KeyColumn() id: string;
  @ReferenceColumn('user_id') userId: string;
  @NameColumn(64, { name: 'token_hash' }) tokenHash: string;
  @InstantColumn('created_at') createdAt: string;
  /** Ends then unless it is used before. */
  @InstantColumn('idle_until') idleUntil: string;
  /** Ends then in any case. */
  @InstantColumn('expires_at') expiresAt: string;
}
