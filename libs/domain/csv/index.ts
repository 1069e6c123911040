export * from './dialects.ts';
export * from './decimals.ts';
export * from './lines.ts';
