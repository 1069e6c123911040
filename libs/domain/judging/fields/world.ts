import { type SpokenOf } from '../spoken-of.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { type FieldOf } from './carry-forward.ts';
import { type Field } from './field.ts';

/** Settings of the whole questionnaire that its questions follow. */
export interface World extends SpokenOf {
  readonly bench: Workbench;
  readonly fieldOf: FieldOf;
  /** Reads a question of a type; a cell of a matrix has the type of its column. */
  field(json: Part, type: string, place: Place): Field;
  readonly clearInvisibleValues: string;
  readonly storeOthersAsComment: boolean;
  readonly maxTextLength: unknown;
  readonly maxCommentLength: unknown;
}
