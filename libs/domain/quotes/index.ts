export * from './quote-permission.ts';
