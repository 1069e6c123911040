import { type StairCounts, type ThemeFigures } from '#domain';
import { type FigureRow } from './theme-figures.repository.ts';

/**
 * The figures of one theme from what was counted per actor group.
 *
 * @param rows of one theme; none where nobody spoke of it
 * @param topLevelKey the key of the top-level group above a group, null where the project knows no such group
 */
export function figuresOf(rows: readonly FigureRow[], topLevelKey: (groupId: string) => string | null): ThemeFigures {
  const sum = (count: (row: FigureRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  const step = (number: number) => sum(({ stairs }) => stairs[number - 1] ?? 0);
  const stairs: StairCounts = [step(1), step(2), step(3), step(4), step(5), step(6), step(7)];
  const byGroup = new Map<string, number>();
  let ungrouped = 0;
  for (const { groupId, persons } of rows) {
    const key = groupId === null ? null : topLevelKey(groupId);
    if (key === null) ungrouped += persons;
    else byGroup.set(key, (byGroup.get(key) ?? 0) + persons);
  }
  const persons = sum((row) => row.persons);
  return {
    statements: sum((row) => row.statements),
    persons,
    responses: sum((row) => row.responses),
    interviews: 0,
    respondents: persons,
    interviewees: 0,
    byGroup,
    ungrouped,
    groups: byGroup.size,
    stances: {
      pro: sum((row) => row.pro),
      contra: sum((row) => row.contra),
      ambivalent: sum((row) => row.ambivalent),
      neutral: sum((row) => row.neutral),
    },
    stairs,
    stairPersons: sum((row) => row.stairPersons),
  };
}
