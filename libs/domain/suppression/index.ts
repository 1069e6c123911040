export * from './cells.ts';
export * from './suppress.ts';
export * from './answers.ts';
export * from './coverage.ts';
