import { problemTable } from './problem-table.ts';

/** Problems of the stage publish. */
export const publishProblems = problemTable({});
