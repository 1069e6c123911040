import { IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { type Role, roles } from '#domain';
import { Trimmed } from '#platform';

export class MemberAnswer {
  userId: string;
  name: string;
  email: string;
  role: Role;
}

export class MembersAnswer {
  items: MemberAnswer[];
}

export class RoleRequest {
  @IsIn(roles) role: Role;
}

export class ColleagueRequest {
  @Trimmed() @IsString() @IsEmail() @MaxLength(254) email: string;
  @IsIn(roles) role: Role;
}

export class ColleagueInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
  /** Path of the link to hand over; the address of the installation goes before it. */
  path: string;
}

export class ColleagueInvitationsAnswer {
  items: ColleagueInvitation[];
}
