import { Entity, Unique } from 'typeorm';
import { type Language } from '#domain';
import { FlagColumn, InstantColumn, KeyColumn, NameColumn } from '#platform';

/** Somebody with an account. Actors have none. */
@Entity('app_user')
@Unique(['email'])
export class UserEntity {
  @KeyColumn() id: string;
  /** In lower case: it is what people log in with. */
  @NameColumn(254) email: string;
  @NameColumn() name: string;
  /** Argon2id in PHC string format. */
  @NameColumn(200, { name: 'password_hash' }) passwordHash: string;
  @FlagColumn() administrator: boolean;
  @NameColumn(2) language: Language;
  @InstantColumn('created_at') createdAt: string;
  /** Set when the account was closed: it stays as the author of what it did. */
  @InstantColumn('disabled_at', { nullable: true }) disabledAt: string | null;
}
