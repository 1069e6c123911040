import { QuestionMatrixDynamicModel, Serializer, type SurveyModel } from 'survey-core';
import { isRecord } from '../json.ts';

const property = 'rowsFromQuestion';
Serializer.addProperty('matrixdynamic', { name: `${property}:string` });

interface Table {
  readonly table: QuestionMatrixDynamicModel;
  readonly source: string;
}

const tablesOf = (model: SurveyModel): Table[] =>
  model
    .getAllQuestions()
    .filter((question) => question instanceof QuestionMatrixDynamicModel)
    .map((table) => ({ table, source: String(table.getPropertyValue(property) ?? '') }))
    .filter(({ source }) => source !== '');

/** Keeps tables that have a row for each choice of another question in step with that question. */
export function followChoices(model: SurveyModel): void {
  const tables = tablesOf(model);
  // Here and not in the questionnaire: the form library does not check what is read-only.
  for (const { table } of tables) {
    const column = table.getColumnByName(table.keyName);
    column.readOnly = true;
    column.isRequired = false;
  }
  model.onValueChanged.add((_, { name }) => {
    for (const table of tables) if (name === table.source) follow(model, table);
  });
}

/** Brings the tables in step with answers that were put in as a whole: from a draft, or merged from two devices. */
export function bringInStep(model: SurveyModel): void {
  for (const table of tablesOf(model)) follow(model, table);
}

function follow(model: SurveyModel, { table, source }: Table): void {
  const rows = rowsFor(model.getValue(source), table.value, table.keyName);
  const there: unknown = table.value ?? [];
  if (JSON.stringify(rows) !== JSON.stringify(there)) table.value = rows;
}

/** A row for each choice, in the order of the choices; what was said in a row stays with its choice. */
export function rowsFor(choices: unknown, rows: unknown, key: string): Record<string, unknown>[] {
  const known = (Array.isArray(rows) ? rows : []).filter(isRecord);
  return (Array.isArray(choices) ? choices : []).map(
    (choice: unknown) => known.find((row) => row[key] === choice) ?? { [key]: choice },
  );
}
