import { type CompilerPorts } from '#domain';
import { provePattern } from '../questionnaires/gate/patterns/prove-pattern.ts';
import { mask } from './survey-masks.ts';
import { readExpression, wording } from './survey-expressions.ts';

/** What the compiler asks of the form library, and of the proof that a pattern is linear. */
export const compilerPorts: CompilerPorts = {
  readExpression,
  wording,
  mask,
  isLinear: (pattern, caseInsensitive) => provePattern(pattern, caseInsensitive).linear,
};
