export * from './stances.ts';
export * from './theme-figures.ts';
export * from './publish-figures.ts';
export * from './public-quotes.ts';
export * from './theme-summary.ts';
export * from './theme-status.ts';
