import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type PatternProver, proveLinear } from '#domain';
import { automatonOf } from './pattern-automaton.ts';

/** Reads a pattern as the engine does and proves on its automaton that it runs in linear time. */
export const provePattern: PatternProver = (pattern, caseInsensitive) => {
  const flags = caseInsensitive ? 'i' : '';
  if (!compiles(pattern, flags)) return { linear: false, reason: 'broken' };
  const parsed = parse(pattern);
  if (parsed === undefined) return { linear: false, reason: 'unsupported' };
  const proof = proofOf(parsed, flags);
  if (proof.linear || proof.reason !== 'slow') return proof;
  const anchored = parsed.alternatives.length > 1 ? `^(?:${pattern})` : `^${pattern}`;
  const whole = parse(anchored);
  return whole !== undefined && proofOf(whole, flags).linear
    ? { linear: false, reason: 'begins-anywhere', anchored }
    : proof;
};

function proofOf(parsed: AST.Pattern, flags: '' | 'i') {
  const automaton = automatonOf(parsed, flags);
  return typeof automaton === 'string' ? { linear: false as const, reason: automaton } : proveLinear(automaton);
}

function parse(pattern: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: false });
  } catch {
    return undefined;
  }
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
