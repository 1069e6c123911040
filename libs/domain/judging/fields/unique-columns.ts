import { isObject, listIn, textIn } from '../../questionnaires/index.ts';
import { type AnswerProblem } from '../../responses/index.ts';
import { formProblem, type Visit } from '../visit.ts';
import { type Wording } from '../wording.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { repeatedKeys, type Row, visitRow } from './rows.ts';

interface UniqueColumns {
  readonly names: readonly string[];
  readonly sentence: Wording;
  readonly caseCounts: boolean;
}

/** The columns in which no value may stand twice. */
export function uniqueColumns(json: Part, place: Place, bench: Workbench): UniqueColumns {
  const marked = listIn(json['columns']).flatMap((column) =>
    isObject(column) && (column['isUnique'] === true || column['name'] === json['keyName'])
      ? [textIn(column['name'])]
      : [],
  );
  return {
    names: marked,
    sentence: bench.wording(json, 'keyDuplicationError', place, bench.library('keyDuplicationError')),
    caseCounts: json['useCaseSensitiveComparison'] === true,
  };
}

/** Every entry that stands twice. */
export function duplicateProblems(
  { names, sentence, caseCounts }: UniqueColumns,
  rows: readonly Row[],
  visit: Visit,
): AnswerProblem[] {
  return names.flatMap((column) => {
    const repeated = repeatedKeys(rows, column, caseCounts);
    return rows.flatMap((row, position) => {
      if (!repeated.has(position)) return [];
      const at = visitRow(row, visit);
      return [formProblem({ ...at, place: { ...at.place, column } }, sentence(visit.scope.locale))];
    });
  });
}
