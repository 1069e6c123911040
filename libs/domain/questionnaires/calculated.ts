import { isObject, listIn, type QuestionnaireContent, textIn } from './content.ts';
import { localised } from './localised.ts';
import { type QuestionInfo } from './question-info.ts';

/**
 * The calculated values that are stored beside the answers (`includeIntoResult`), as questions that nobody is asked.
 * Where one speaks of what only an interviewer sees, itself or by way of another, it is for the interviewer too: what is
 * calculated from an observation tells of it.
 *
 * @param questions of the same questionnaire
 */
export function calculatedIn(content: QuestionnaireContent, questions: readonly QuestionInfo[]): QuestionInfo[] {
  const values = listIn(content['calculatedValues']).filter(isObject);
  const hidden = new Set(interviewersAmong(questions));
  for (let known = -1; known < hidden.size;) {
    known = hidden.size;
    for (const value of values) {
      if (speaksOf(hidden, textIn(value['expression']))) hidden.add(textIn(value['name']).toLowerCase());
    }
  }
  return values.flatMap((value): QuestionInfo[] => {
    const name = textIn(value['name']);
    if (value['includeIntoResult'] !== true || name === '') return [];
    const interviewerOnly = hidden.has(name.toLowerCase());
    return [
      {
        ...{ name, type: 'expression', title: localised(name), codable: false, interviewerOnly, stairHint: false },
        ...{ quotePermission: false, comment: false },
      },
    ];
  });
}

/** The names, in lower case, of questions that only an interviewer sees, and of those that have such inside. */
function interviewersAmong(questions: readonly QuestionInfo[]): string[] {
  return questions.flatMap(({ name, interviewerOnly, fields = [] }) => {
    const inside = interviewersAmong(fields);
    return interviewerOnly || inside.length > 0 ? [name.toLowerCase(), ...inside] : [];
  });
}

/** Whether one of the names stands anywhere in an expression; rather once too often than once too seldom. */
function speaksOf(names: ReadonlySet<string>, expression: string): boolean {
  return (expression.toLowerCase().match(/\w+/g) ?? []).some((word) => names.has(word));
}
