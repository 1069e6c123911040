import { IsBooleanString, IsIn, IsUUID } from 'class-validator';
import { type Dialect, dialects } from '#domain';
import { IfGiven } from '#platform';

const dialectNames = Object.keys(dialects);

export class CsvQueryDto {
  /** excel-de (the default) or rfc4180 */
  @IfGiven() @IsIn(dialectNames) dialect?: Dialect;
  /** `true` leaves fields that look like formulas as they are: for machines, never for a spreadsheet. */
  @IfGiven() @IsBooleanString() raw?: string;
}

export class ThemesCsvQueryDto extends CsvQueryDto {
  /** An earlier snapshot; left out: the analysis as it is now. */
  @IfGiven() @IsUUID() snapshot?: string;
}

export class ResponsesCsvQueryDto extends CsvQueryDto {
  /** Words (the default) or the values of the questionnaire. */
  @IfGiven() @IsIn(['labels', 'values']) values?: 'labels' | 'values';
}
