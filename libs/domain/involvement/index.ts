export * from './involvement.ts';
