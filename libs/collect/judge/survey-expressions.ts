import { ConditionRunner, ExpressionRunner, surveyLocalization } from 'survey-core';
import 'survey-core/i18n/german';
import { type CompilerPorts, type Lookup, type LookUp, type ReadExpression } from '#domain';
import { parseExpression } from '../questionnaires/gate/expression-parser.ts';

/** A name as the form library hands it over: steps, each perhaps with the number of an entry. */
interface NameSteps {
  path: readonly { name: string; index?: number }[];
}

/** Lets the form library's own runner look names up where the judge says. */
class LookUpContext {
  readonly #lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.#lookUp = lookUp;
  }

  getValue({ path }: NameSteps): { isFound: boolean; value: unknown; requireStrictCompare: boolean } {
    const { found, value, inOrder }: Lookup = this.#lookUp(nameOf(path));
    return { isFound: found, value, requireStrictCompare: inOrder === true };
  }
}

function nameOf(path: NameSteps['path']): string {
  const [first] = path;
  if (path.length === 1 && first !== undefined && first.index === undefined) return first.name;
  return path.map(({ name, index }) => (index === undefined ? name : `${name}[${index}]`)).join('.');
}

/** Reads an expression once with survey-core's parser; it is run by survey-core's runners. */
export const readExpression: CompilerPorts['readExpression'] = (text) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const { variables, functions } = parsed;
  const condition = new ConditionRunner(text);
  const calculation = new ExpressionRunner(text);
  return {
    variables,
    functions,
    holds: (lookUp) => condition.runContext(...contextOf(lookUp)),
    value: (lookUp): unknown => calculation.runContext(...contextOf(lookUp)),
  } satisfies ReadExpression;
};

/** Functions over rows evaluate their own conditions, and look names up there as well. */
function contextOf(lookUp: LookUp): [context: LookUpContext, properties: object] {
  const context = new LookUpContext(lookUp);
  return [context, { survey: { getValueGetterContext: () => context } }];
}

export function wording(name: string, locale: string): string {
  return String(surveyLocalization.getString(name, locale) ?? '');
}
