export * from './compilation.ts';
export * from './compiled-questionnaire.ts';
