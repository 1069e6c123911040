import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type InvolvementKind, involvementKinds, longestContact } from '#domain';
import { Trimmed } from '#platform';

export class InvolvementRequest {
  @IsIn(involvementKinds) kind: InvolvementKind;
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(longestContact) name: string;
  /** E-mail address or telephone number. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(longestContact) contact: string;
}
