export * from './json.ts';
export * from './answer-bounds.ts';
export * from './answer-problem.ts';
export * from './answer-shape.ts';
export * from './round-state.ts';
export * from './draft-retention.ts';
export * from './minutes.ts';
