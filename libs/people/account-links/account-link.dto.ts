import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type Language, type Role } from '#domain';
import { IfGiven, Trimmed } from '#platform';
import { IsNewPassword } from '../users/password-rules.ts';

export class AccountLinkAnswer {
  kind: 'first-account' | 'colleague';
  email?: string;
  projectTitle?: string;
  role?: Role;
}

/** Where an accepted invitation leads. */
export class AcceptedAnswer {
  /** Slug of the project. */
  project: string;
}

export class AccountRequest {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  @IsNewPassword() password: string;
  /** With which to log in; left out: the address that was invited. */
  @IfGiven() @Trimmed() @IsEmail() @MaxLength(254) email?: string;
  @IsIn(['de', 'en']) language: Language;
}
