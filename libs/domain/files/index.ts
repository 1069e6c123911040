export * from './accepted-types.ts';
export * from './data-url.ts';
export * from './file-bounds.ts';
export * from './file-names.ts';
export * from './file-rule.ts';
export * from './signatures.ts';
