import { type Part, type Place, type Workbench } from '../workbench.ts';
import { type FieldOf } from './carry-forward.ts';
import { type Field } from './field.ts';

/** Settings of the whole questionnaire that its questions follow. */
export interface World {
  readonly bench: Workbench;
  readonly fieldOf: FieldOf;
  /** Reads a question of a type; a cell of a matrix has the type of its column. */
  field(json: Part, type: string, place: Place): Field;
  /** Whether an expression anywhere speaks of what is inside of the rows of a table that starts with some. */
  looksInto(table: string): boolean;
  readonly clearInvisibleValues: string;
  readonly storeOthersAsComment: boolean;
  readonly maxTextLength: unknown;
  readonly maxCommentLength: unknown;
}
