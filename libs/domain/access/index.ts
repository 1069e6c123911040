export * from './roles.ts';
export * from './passwords.ts';
