import { type Finding, type Problem, problem } from '#domain';

const mostNamed = 100;

/** The problem of a file that cannot be used: every place with line, question and how to mend it. */
export function questionnaireBroken(findings: readonly Finding[]): Problem {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return problem(
    'questionnaire-broken',
    { errors: errors.length },
    errors.slice(0, mostNamed).map(({ pointer, code, line, column, question, message }) => ({
      pointer,
      code,
      line,
      column,
      ...(question === undefined ? {} : { question }),
      detail: message,
    })),
  );
}
