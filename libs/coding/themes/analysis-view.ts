import { type Cell, type PublishedTheme } from '#domain';
import { type PublicQuoteDto, type ThemeFiguresDto } from './analysis.dto.ts';
import { type AnalysedTheme, type AnalysisBasis } from './analysis.service.ts';

const shown = (cell: Cell): number | null => (cell.kind === 'count' ? cell.n : null);

/** The figures of a theme as the API answers them. */
export function figuresView({ theme, figures }: AnalysedTheme, { groups }: AnalysisBasis): ThemeFiguresDto {
  const { pro, contra, ambivalent, neutral } = figures.stances;
  return {
    themeId: theme.id,
    statements: shown(figures.statements),
    persons: shown(figures.persons),
    responses: shown(figures.responses),
    interviews: shown(figures.interviews),
    pctPersons: figures.pctPersons,
    groups: shown(figures.groups),
    byGroup: groups.map(({ key, name }) => ({ key, name, persons: shown(cellOf(figures, key)) })),
    stances: { pro: shown(pro), contra: shown(contra), ambivalent: shown(ambivalent), neutral: shown(neutral) },
    consensus: figures.consensus,
    stairMode: figures.stairMode,
  };
}

export function quotesView({ quotes }: AnalysedTheme, { groups }: AnalysisBasis): PublicQuoteDto[] {
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  return quotes.map(({ segmentId, text, groupKey }) => ({
    segmentId,
    text,
    group: groupKey === null ? null : (names.get(groupKey) ?? null),
  }));
}

function cellOf({ byGroup }: PublishedTheme, key: string): Cell {
  return byGroup.find((group) => group.key === key)?.persons ?? { kind: 'hidden' };
}
