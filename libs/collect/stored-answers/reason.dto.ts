import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '#platform';

export class ReasonRequest {
  /** Why; kept in the record of deeds. No names of actors and nothing of their answers. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}
