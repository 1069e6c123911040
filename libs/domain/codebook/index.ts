export * from './code-tree.ts';
