export * from './impact-stairs.ts';
export * from './goal.ts';
export * from './choice-of-themes.ts';
export * from './questions-heard.ts';
