import { QuestionMatrixDynamicModel, Serializer, type SurveyModel } from 'survey-core';
import { isRecord } from '../json.ts';

const property = 'rowsFromQuestion';
Serializer.addProperty('matrixdynamic', { name: `${property}:string` });

/** Keeps tables that have a row for each choice of another question in step with that question. */
export function followChoices(model: SurveyModel): void {
  const tables = model
    .getAllQuestions()
    .filter((question) => question instanceof QuestionMatrixDynamicModel)
    .map((table) => ({ table, source: String(table.getPropertyValue(property) ?? '') }))
    .filter(({ source }) => source !== '');
  // Here and not in the questionnaire: the form library does not check what is read-only.
  for (const { table } of tables) {
    const column = table.getColumnByName(table.keyName);
    column.readOnly = true;
    column.isRequired = false;
  }
  model.onValueChanged.add((_, { name, value }) => {
    for (const { table, source } of tables) {
      if (name === source) table.value = rowsFor(value, table.value, table.keyName);
    }
  });
}

/** A row for each choice, in the order of the choices; what was said in a row stays with its choice. */
export function rowsFor(choices: unknown, rows: unknown, key: string): Record<string, unknown>[] {
  const known = (Array.isArray(rows) ? rows : []).filter(isRecord);
  return (Array.isArray(choices) ? choices : []).map(
    (choice: unknown) => known.find((row) => row[key] === choice) ?? { [key]: choice },
  );
}
