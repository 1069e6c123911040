import { textIn } from '../../content.ts';
import { type QuestionInfo } from '../../question-info.ts';
import { type SurveyNode } from '../survey-walk.ts';
import { type Inspection, isElement, isField } from './check.ts';

/** What an expression can speak of. */
export interface Names {
  readonly questions: ReadonlyMap<string, QuestionInfo>;
  readonly values: ReadonlySet<string>;
  /** Names of the fields inside of each matrix and dynamic panel, by its pointer. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Known everywhere, or inside of rows and panels. */
const everywhere = new Set(['locale', 'pageno', 'pagecount', 'item', 'choice', 'column', 'self', '$self']);
const inRows = new Set([
  'rowIndex',
  'visibleRowIndex',
  'rowValue',
  'rowName',
  'rowTitle',
  'panelIndex',
  'visiblePanelIndex',
]);
const rowPrefixes = new Set([
  'row',
  'prevRow',
  'nextRow',
  'totalRow',
  'panel',
  'prevPanel',
  'nextPanel',
  'parentPanel',
]);

/** Gathers what the expressions of a questionnaire can speak of. */
export function namesIn({ walk, questions }: Inspection): Names {
  const fields = new Map<string, Set<string>>();
  for (const node of walk.nodes) {
    const [scope] = node.scopes;
    if (scope === undefined || !(isElement(node) || isField(node))) continue;
    fields.set(scope, (fields.get(scope) ?? new Set()).add(textIn(node.json['name'])));
  }
  const values = walk.nodes.filter(({ className }) => className === 'calculatedvalue');
  return {
    questions: new Map(questions.map((question) => [question.name, question])),
    values: new Set(values.map(({ json }) => textIn(json['name']))),
    fields,
  };
}

/** Whether a variable of an expression (`name`, `matrix.row`, `panel.field`, `list[0].field`) speaks of what exists. */
export function refersToSomething(variable: string, node: SurveyNode, names: Names): boolean {
  const [root = '', ...path] = variable.replace(/\[(\d+|-1)\]/g, '.#').split('.');
  if (path.length === 0 && (everywhere.has(root) || names.values.has(root))) return true;
  const scopes = [node.pointer, ...node.scopes].filter((scope) => names.fields.has(scope));
  if (path.length === 0 && inRows.has(root)) return scopes.length > 0;
  const [field = ''] = path;
  if (rowPrefixes.has(root)) return scopes.some((scope) => names.fields.get(scope)?.has(bare(field)) === true);
  const question = names.questions.get(bare(root));
  return question !== undefined && hasPath(question, path);
}

/** The name without what the form library hangs on to it: a comment beside an answer, a total below a column. */
function bare(name: string): string {
  return name.replace(/-(Comment|total|unwrapped)$/, '');
}

function hasPath(question: QuestionInfo, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (step === 'length' && rest.length === 0) return true;
  if (step === '#') return question.fields === undefined ? rest.length === 0 : hasPath(question, rest);
  const field = question.fields?.find(({ name }) => name === bare(step));
  if (field !== undefined) return hasPath(field, rest);
  const row = question.rows?.some(({ value }) => String(value) === step) === true;
  return row && (rest.length === 0 || (question.fields !== undefined && hasPath(question, rest)));
}
