import { ownColumns } from './own-columns.ts';

/** A version of a questionnaire, and what its questions are called. */
export interface VersionOfQuestionnaire {
  readonly id: string;
  readonly questionnaireId: string;
  /** What the questionnaire is called in addresses and files: lower case, digits and hyphens. */
  readonly slug: string;
  /** 1, 2, 3, … within the questionnaire. */
  readonly number: number;
  readonly questions: readonly { readonly name: string }[];
}

/** Names the column of a question of a version. */
export type ColumnOf = (versionId: string, question: string) => string;

/**
 * The columns by which versions are joined. A question shares the column of the version that asked it last, unless its
 * answers cannot be compared: then it has one of its own from that version on, `question@number`.
 *
 * A question is another one in another questionnaire, whatever it is called. The questionnaire that was published with
 * a name first has it for its column; in all others, and where the table itself has a column of that name, the column
 * begins with the questionnaire: `slug.question`. Neither names nor slugs have `.` or `@`, so that nothing can be
 * mistaken for another question, and what is published later changes no column. Upper and lower case are one, as they
 * are for many that read tables.
 *
 * @param versions all published ones, the oldest first
 * @param isApart whether the answers of this version cannot be compared with those before
 */
export function columnNames(
  versions: readonly VersionOfQuestionnaire[],
  isApart: (versionId: string, question: string) => boolean,
): ColumnOf {
  const owners = ownersOfNames(versions);
  const latest = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { id, questionnaireId, slug, number, questions } of [...versions].sort((a, b) => a.number - b.number)) {
    for (const { name } of questions) {
      const plain = owners.get(name.toLowerCase()) === questionnaireId ? name : `${slug}.${name}`;
      const before = latest.get(`${questionnaireId} ${name}`);
      const apart = before !== undefined && isApart(id, name);
      const column = apart ? `${plain}@${number}` : (before ?? plain);
      latest.set(`${questionnaireId} ${name}`, column);
      names.set(`${id} ${name}`, column);
    }
  }
  return (versionId, question) => names.get(`${versionId} ${question}`) ?? question;
}

/** Which questionnaire has a name, in lower case, for its column. */
function ownersOfNames(versions: readonly VersionOfQuestionnaire[]): Map<string, string> {
  const owners = new Map<string, string>(ownColumns.map((column) => [column, '']));
  for (const { questionnaireId, questions } of versions) {
    for (const { name } of questions) {
      const key = name.toLowerCase();
      if (!owners.has(key)) owners.set(key, questionnaireId);
    }
  }
  return owners;
}
