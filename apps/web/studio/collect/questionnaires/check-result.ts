import { type Version } from './questionnaire-queries.ts';

/** What the check of a version comes to: whether it can be published, and whether anything is worth a look. */
export function checkResult(findings: readonly Pick<Version['findings'][number], 'severity'>[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const state = errors > 0 ? 'errors' : findings.length > 0 ? 'warnings' : 'clean';
  return { state, errors } as const;
}

/** Whether the server judges answers to it one by one with a whole form. */
export const isJudgedSlowly = ({ findings }: Pick<Version, 'findings'>): boolean =>
  findings.some(({ code }) => code === 'judged-slowly');
