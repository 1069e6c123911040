import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Dialect, dialects } from '#domain';
import { IfGiven, Trimmed } from '#platform';

export class NewInvitationRequest {
  /** A link of its own for one actor, or an open one for many. */
  @IsIn(['personal', 'open']) kind: 'personal' | 'open';
  /** What the team calls it; unique in the round. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) label: string;
  /** The actor group of everybody who answers through it. */
  @IsOptional() @IsUUID() groupId?: string | null;
}

export class InvitationListRequest {
  /** CSV with the columns `bezeichnung` and `gruppe`. */
  @IsString() @MaxLength(900_000) text: string;
}

export class InvitationExportQuery {
  /** For Excel in German, or as RFC 4180 says. */
  @IfGiven() @IsIn(Object.keys(dialects)) dialect: Dialect = 'excel-de';
}

export class InvitationAnswer {
  id: string;
  kind: 'personal' | 'open';
  label: string;
  groupId: string | null;
  /** In an anonymous project `answered` is never told of a single link. */
  state: 'invited' | 'answered' | 'revoked';
  /** The link, from the root of this installation. */
  path: string;
}

export class InvitationsAnswer {
  /** Whether `state` says who has answered: only in a pseudonymous project. */
  tellsWhoAnswered: boolean;
  items: InvitationAnswer[];
}

export class InvitationsCreatedAnswer {
  created: number;
}
