import { IsIn, IsString, MaxLength } from 'class-validator';
import { type Language, longestPassword } from '#domain';
import { IsNewPassword } from '../users/password-rules.ts';

export class LoginRequest {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(longestPassword) password: string;
}

export class PasswordChangeRequest {
  @IsString() @MaxLength(longestPassword) current: string;
  @IsNewPassword() next: string;
}

export class LanguageRequest {
  @IsIn(['de', 'en']) language: Language;
}
