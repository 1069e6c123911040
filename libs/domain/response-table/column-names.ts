/** A version of a questionnaire, and what its questions are called. */
export interface VersionOfQuestionnaire {
  readonly id: string;
  readonly questionnaireId: string;
  /** 1, 2, 3, … within the questionnaire. */
  readonly number: number;
  readonly questions: readonly { readonly name: string }[];
}

/** Names the column of a question of a version. */
export type ColumnOf = (versionId: string, question: string) => string;

/**
 * The columns by which versions are joined. A question shares the column of the version that asked it last, unless its
 * answers cannot be compared: then it has one of its own from that version on, `question@number`. Names of questions
 * have no `@`, so that none of them can be mistaken for another question.
 *
 * @param versions published ones, in any order
 * @param isApart whether the answers of this version cannot be compared with those before
 */
export function columnNames(
  versions: readonly VersionOfQuestionnaire[],
  isApart: (versionId: string, question: string) => boolean,
): ColumnOf {
  const latest = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id, questionnaireId, number, questions } of [...versions].sort((a, b) => a.number - b.number)) {
    for (const { name } of questions) {
      const before = latest.get(`${questionnaireId} ${name}`);
      const apart = before !== undefined && isApart(id, name);
      const column = apart ? `${name}@${number}` : (before ?? name);
      latest.set(`${questionnaireId} ${name}`, column);
      names.set(`${id} ${name}`, column);
    }
  }
  return (versionId, question) => names.get(`${versionId} ${question}`) ?? question;
}
