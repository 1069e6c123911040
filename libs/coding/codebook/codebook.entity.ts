import { Entity } from 'typeorm';
import { KeyColumn, NumberColumn } from '#platform';

/** The codebook of a project. Every change of a code counts its version up. */
@Entity('codebook')
export class CodebookEntity {
  @KeyColumn('project_id') projectId: string;
  @NumberColumn() version: number;
}
