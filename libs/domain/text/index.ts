export * from './normalise.ts';
export * from './code-points.ts';
export * from './ranges.ts';
export * from './boundaries.ts';
export * from './highlights.ts';
export * from './visible.ts';
