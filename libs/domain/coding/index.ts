export * from './code-names.ts';
export * from './coding-policy.ts';
export * from './open-answers.ts';
