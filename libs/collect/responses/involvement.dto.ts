import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateBy } from 'class-validator';
import { canBeReachedBy, type InvolvementKind, involvementKinds, longestContact } from '#domain';
import { Trimmed } from '#platform';

const IsContact = (): PropertyDecorator =>
  ValidateBy({ name: 'isContact', validator: { validate: (value) => canBeReachedBy(String(value)) } });

export class InvolvementRequest {
  @IsIn(involvementKinds) kind: InvolvementKind;
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(longestContact) name: string;
  /** E-mail address or telephone number. */
  @Trimmed() @IsString() @IsContact() @MaxLength(longestContact) contact: string;
}
