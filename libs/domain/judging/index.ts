export * from './compilation.ts';
export * from './compiled-questionnaire.ts';
export * from './compile.ts';
export * from './default-findings.ts';
export { textShape, usualLength } from './fields/text-shape.ts';
export * from './ports.ts';
export * from './slow-findings.ts';
