import { type CompilerPorts } from '#domain';
import { readExpression, wording } from './survey-expressions.ts';

/** What the compiler asks of the form library. The gate has proven that published patterns are safe. */
export const compilerPorts: CompilerPorts = { readExpression, wording, isLinear: () => true };
