import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type RoundState, type RoundStatus } from '#domain';
import { IfGiven, IsDay, Trimmed } from '#platform';

export class NewRoundRequest {
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) title: string;
  /** A published version of a questionnaire of this project. */
  @IsUUID() versionId: string;
  /** First day in Germany on which answers are taken, 2026-03-01; null: from opening on. */
  @IsOptional() @IsDay() opensOn?: string | null;
  /** Last day in Germany on which answers are taken; null: until somebody closes the round. */
  @IsOptional() @IsDay() closesOn?: string | null;
}

export class RoundChangeRequest {
  /** The revision that was edited. */
  @IsInt() revision: number;
  @IfGiven() @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200) title?: string;
  /** Only while the round is in preparation. */
  @IfGiven() @IsUUID() versionId?: string;
  @IsOptional() @IsDay() opensOn?: string | null;
  @IsOptional() @IsDay() closesOn?: string | null;
}

export class RoundStepRequest {
  /** The revision that was seen. */
  @IsInt() revision: number;
}

export class RoundAnswer {
  id: string;
  title: string;
  versionId: string;
  opensOn: string | null;
  closesOn: string | null;
  status: RoundStatus;
  /** What status and days mean today. */
  state: RoundState;
  revision: number;
}

export class RoundCounts {
  /** Links that lead somewhere: not revoked. */
  personalLinks: number;
  openLinks: number;
  responses: number;
  /** Responses in quarantine on which nobody has decided. */
  quarantined: number;
  /** Responses that are kept and that the judge has not come to yet. */
  unjudged: number;
}

export class RoundWithCounts extends RoundAnswer {
  counts: RoundCounts;
}

export class RoundsAnswer {
  items: RoundWithCounts[];
}

export class GroupCoverage {
  groupId: string;
  key: string;
  name: { de: string; en: string };
  /** Personal links of the group and the groups below it that were not revoked. */
  invited: number;
  /** Participants of the group, from whatever link; null: fewer than the smallest cell, or to protect such a figure. */
  answered: number | null;
}

export class CoverageAnswer {
  /** The smallest cell that null stands for. */
  smallestCell: number;
  answered: number | null;
  groups: GroupCoverage[];
}
