import { type ActorGroup, invitationPlaces, type Language, placeDetail, type ProblemPlace } from '#domain';

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
    detail: placeDetail(invitationPlaces.line, { line, detail }),
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
  if (rows.length === 0) {
    return { invitations: [], places: [linePlace(1, 'empty', placeDetail(invitationPlaces.empty))] };
  }
  if (rows.length > mostInvitations) {
    const detail = placeDetail(invitationPlaces['too-many'], { most: mostInvitations });
    return { invitations: [], places: [linePlace(rows[mostInvitations]?.line ?? 1, 'too-many', detail)] };
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
  if (label === '') return linePlace(line, 'label-missing', placeDetail(invitationPlaces['label-missing']));
  if (label.length > longestLabel) {
    return linePlace(line, 'label-too-long', placeDetail(invitationPlaces['label-too-long'], { most: longestLabel }));
  }
  if (first !== undefined) {
    return linePlace(line, 'label-twice', placeDetail(invitationPlaces['label-twice'], { label, first }));
  }
  if (!taken.has(label)) return undefined;
  return linePlace(line, 'label-taken', placeDetail(invitationPlaces['label-taken'], { label }));
}

function groupProblem(
  { line, group }: InvitationRow,
  groupId: string | null | undefined,
  groups: readonly ActorGroup[],
) {
  if (groupId !== undefined) return undefined;
  const keys = groups.slice(0, 12).map(({ key }) => key);
  const list = keys.join(', ') + (groups.length > keys.length ? ', …' : '');
  const known = list === '' ? invitationPlaces['no-group-yet'] : list;
  return linePlace(line, 'group-unknown', placeDetail(invitationPlaces['group-unknown'], { group, known }));
}

/** A group goes by its key or by its name in either language, in any case. */
function groupsByName(groups: readonly ActorGroup[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ id, key, name }) => [name.en, name.de, key].map((word) => [word.toLowerCase(), id])),
  );
}
