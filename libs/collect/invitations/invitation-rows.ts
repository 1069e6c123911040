import { type ActorGroup, type Language, type ProblemPlace } from '#domain';

/** One line of a list as it was written. */
export interface InvitationRow {
  /** Line in the file, from 1, as editors count. */
  line: number;
  label: string;
  group: string;
}

export const mostInvitations = 5_000;
const longestLabel = 200;

/** A wrong place of a list, named by its line as editors count. */
export function linePlace(line: number, code: string, detail: Record<Language, string>): ProblemPlace {
  return {
    pointer: `/lines/${line}`,
    code,
    line,
    detail: { de: `Zeile ${line}: ${detail.de}`, en: `Line ${line}: ${detail.en}` },
  };
}

interface CheckedRows {
  invitations: { label: string; groupId: string | null }[];
  places: ProblemPlace[];
}

/** Checks every line, so that all mistakes can be mended at once. `taken` are the labels the round has already. */
export function checkInvitationRows(
  rows: readonly InvitationRow[],
  groups: readonly ActorGroup[],
  taken: ReadonlySet<string>,
): CheckedRows {
  if (rows.length === 0) return { invitations: [], places: [linePlace(1, 'empty', sentences.empty)] };
  if (rows.length > mostInvitations) {
    return { invitations: [], places: [linePlace(rows[mostInvitations]?.line ?? 1, 'too-many', sentences.tooMany)] };
  }
  const groupIds = groupsByName(groups);
  const firstLines = new Map<string, number>();
  const checked: CheckedRows = { invitations: [], places: [] };
  for (const row of rows) {
    const groupId = row.group === '' ? null : groupIds.get(row.group.toLowerCase());
    const wrong = labelProblem(row, taken, firstLines.get(row.label)) ?? groupProblem(row, groupId, groups);
    firstLines.set(row.label, firstLines.get(row.label) ?? row.line);
    if (wrong !== undefined) checked.places.push(wrong);
    else checked.invitations.push({ label: row.label, groupId: groupId ?? null });
  }
  return checked;
}

function labelProblem({ line, label }: InvitationRow, taken: ReadonlySet<string>, first: number | undefined) {
  if (label === '') return linePlace(line, 'label-missing', sentences.labelMissing);
  if (label.length > longestLabel) return linePlace(line, 'label-too-long', sentences.labelTooLong);
  if (first !== undefined) {
    return linePlace(line, 'label-twice', {
      de: `„${label}“ steht schon in Zeile ${first}. Geben Sie jeder Einladung eine eigene Bezeichnung.`,
      en: `“${label}” stands in line ${first} already. Give every invitation a label of its own.`,
    });
  }
  if (!taken.has(label)) return undefined;
  return linePlace(line, 'label-taken', {
    de: `„${label}“ ist in dieser Befragung schon eingeladen. Löschen Sie die Zeile oder ändern Sie die Bezeichnung.`,
    en: `“${label}” has been invited to this round already. Delete the line or change the label.`,
  });
}

function groupProblem(
  { line, group }: InvitationRow,
  groupId: string | null | undefined,
  groups: readonly ActorGroup[],
) {
  if (groupId !== undefined) return undefined;
  const known = groups.slice(0, 12).map(({ key }) => key);
  const list = known.join(', ') + (groups.length > known.length ? ', …' : '');
  return linePlace(line, 'group-unknown', {
    de: `Die Gruppe „${group}“ gibt es nicht. Bekannt sind: ${list || 'noch keine'}.`,
    en: `There is no group “${group}”. Known are: ${list || 'none yet'}.`,
  });
}

/** A group goes by its key or by its name in either language, in any case. */
function groupsByName(groups: readonly ActorGroup[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ id, key, name }) => [name.en, name.de, key].map((word) => [word.toLowerCase(), id])),
  );
}

const sentences = {
  empty: {
    de: 'Die Liste ist leer. Sie braucht mindestens eine Zeile mit einer Bezeichnung.',
    en: 'The list is empty. It needs at least one line with a label.',
  },
  tooMany: {
    de: `Mehr als ${mostInvitations} Einladungen auf einmal gehen nicht. Teilen Sie die Liste.`,
    en: `More than ${mostInvitations} invitations at once are not possible. Split the list.`,
  },
  labelMissing: {
    de: 'Die Bezeichnung fehlt. Tragen Sie ein, wer eingeladen wird, oder löschen Sie die Zeile.',
    en: 'The label is missing. Enter who is invited, or delete the line.',
  },
  labelTooLong: {
    de: `Die Bezeichnung ist zu lang. Höchstens ${longestLabel} Zeichen.`,
    en: `The label is too long. At most ${longestLabel} characters.`,
  },
} as const;
