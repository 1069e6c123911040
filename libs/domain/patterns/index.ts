export { type PatternAutomaton, type PatternNode } from './automaton.ts';
export { proveLinear, type Proof } from './prove-linear.ts';
