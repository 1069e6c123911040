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

export class AccountRequest {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  @IsNewPassword() password: string;
  /** Only the first account chooses its address; an invitation names it. */
  @IfGiven() @Trimmed() @IsEmail() @MaxLength(254) email?: string;
  @IsIn(['de', 'en']) language: Language;
}
