import { ConditionsParser, FunctionOperand, type Operand } from 'survey-core';
import { type ExpressionParser, longestExpression } from '#domain';

/** Reads an expression with survey-core's own parser and names what it speaks of. */
export const parseExpression: ExpressionParser = (expression) => {
  if (expression.length > longestExpression) return { ok: false, at: longestExpression };
  const parser = new ConditionsParser();
  try {
    // The types of the library promise an operand and an error always; each is there only without the other.
    const root: Operand | undefined = parser.parseExpression(expression);
    if (!isThere(root)) return { ok: false, at: failedAt(parser.error, expression) };
    const variables: string[] = [];
    root.setVariables(variables);
    return { ok: true, variables, functions: functionsIn(root) };
  } catch {
    // One of many thousand parts is too deep for the library.
    return { ok: false, at: failedAt(parser.error, expression) };
  }
};

const isThere = (value: object | null | undefined): boolean => value !== null && value !== undefined;

function failedAt(error: { at: number } | undefined, expression: string): number {
  return Math.min(error?.at ?? 0, expression.length) + 1;
}

/** Names each call once: the list has what stands inside of others. */
function functionsIn(root: Operand): string[] {
  const operands: Operand[] = [];
  root.addOperandsToList(operands);
  return operands.flatMap((operand) => (operand instanceof FunctionOperand ? [operand.functionName] : []));
}
