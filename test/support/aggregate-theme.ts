import { type StairStep, type Stance, type ThemeFigures } from '#domain';

/** One coding with what is known of its segment and of the person behind it. */
export type CodingRow = {
  segmentId: string;
  sourceId: string;
  participantId: string;
  /** The participant's actor group of the top level; null where there is none. */
  groupKey: string | null;
  /** The response, or the interview, that the source came from. */
  responseId: string;
  interview: boolean;
  codeId: string;
  coderId: string;
  stance: Stance | null;
  stair: StairStep | null;
};

/**
 * Counts a theme from its codings, each participant once: however often someone said it, in how many answers,
 * under how many codes, and however many coders marked it. Orders of rows and of coders make no difference.
 * The plain reference for what the database counts.
 *
 * A participant has one actor group; where rows disagree, the first key in the order of code units counts.
 *
 * @param codings codings of a project; those with other codes are passed over
 * @param codeIds the codes that are condensed into the theme
 */
export function aggregateTheme(codings: Iterable<CodingRow>, codeIds: ReadonlySet<string>): ThemeFigures {
  const rows = [...codings].filter(({ codeId }) => codeIds.has(codeId));
  const answered = rows.filter(({ interview }) => !interview);
  const interviewed = rows.filter(({ interview }) => interview);
  const withStep = rows.filter(({ stair }) => stair !== null);

  const groupOf = new Map<string, string | null>();
  const saidBy = new Map<string, Set<Stance>>();
  for (const { participantId, groupKey, stance } of rows) {
    groupOf.set(participantId, firstKey(groupOf.get(participantId) ?? null, groupKey));
    const said = saidBy.get(participantId) ?? new Set();
    if (stance) said.add(stance);
    saidBy.set(participantId, said);
  }

  const byGroup = new Map<string, number>();
  for (const key of groupOf.values()) if (key !== null) byGroup.set(key, (byGroup.get(key) ?? 0) + 1);
  const held = [...saidBy.values()].map(personStance);
  const personsWho = (stance: Stance) => held.filter((one) => one === stance).length;
  const segmentsAt = (step: StairStep) =>
    distinct(
      withStep.filter(({ stair }) => stair === step),
      'segmentId',
    );

  return {
    statements: distinct(rows, 'segmentId'),
    persons: groupOf.size,
    responses: distinct(answered, 'responseId'),
    interviews: distinct(interviewed, 'responseId'),
    respondents: distinct(answered, 'participantId'),
    interviewees: distinct(interviewed, 'participantId'),
    byGroup,
    ungrouped: [...groupOf.values()].filter((key) => key === null).length,
    groups: byGroup.size,
    stances: {
      pro: personsWho('pro'),
      contra: personsWho('contra'),
      ambivalent: personsWho('ambivalent'),
      neutral: personsWho('neutral'),
    },
    stairs: [segmentsAt(1), segmentsAt(2), segmentsAt(3), segmentsAt(4), segmentsAt(5), segmentsAt(6), segmentsAt(7)],
    stairPersons: distinct(withStep, 'participantId'),
  };
}

function distinct(rows: readonly CodingRow[], key: 'segmentId' | 'responseId' | 'participantId'): number {
  return new Set(rows.map((row) => row[key])).size;
}

function firstKey(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * The stance of one person who may have said several things: who spoke both for and against, or was ambivalent
 * once, is ambivalent; who was for (or against) and otherwise neutral is for (or against); who was only
 * neutral is neutral. Null where no statement has a stance.
 */
export function personStance(said: Iterable<Stance>): Stance | null {
  const heard = new Set(said);
  if (heard.has('ambivalent') || (heard.has('pro') && heard.has('contra'))) return 'ambivalent';
  return (['pro', 'contra', 'neutral'] as const).find((stance) => heard.has(stance)) ?? null;
}
