import { Type } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** Which revision the caller saw when deleting. */
export class RevisionQuery {
  @Type(() => Number) @IsInt() @Min(1) revision: number;
}
