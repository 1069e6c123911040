import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { barsOfPersons } from '../../shared/plots/bars.ts';
import { Plot } from '../../shared/plots/Plot.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { type Theme, type ThemeFigures } from './queries.ts';
import { SmallestCellNote } from './SmallestCellNote.tsx';
import { useCells } from '../shell/cells.ts';

interface Props {
  themes: readonly Theme[];
  figures: readonly ThemeFigures[];
  k: number;
}

/** How many persons stand behind each theme. */
export function ThemesPlot({ themes, figures, k }: Props) {
  const { t } = useTranslation('themes');
  const { hidden, number, cell } = useCells(k);
  const rows = useMemo(() => {
    const byTheme = new Map(figures.map((figure) => [figure.themeId, figure]));
    return themes.map(({ id, title }) => ({ id, label: title, figures: byTheme.get(id) }));
  }, [themes, figures]);
  const options = useMemo(
    () =>
      barsOfPersons(
        rows.map((row) => ({ label: row.label, persons: row.figures?.persons ?? null })),
        { hidden, number },
      ),
    [rows, hidden, number],
  );
  return (
    <div className="theme-figures">
      <Plot
        caption={t('plot.personsByTheme')}
        description={t('plot.personsByThemeDescription', { count: rows.length })}
        options={options}
        tableLabel={t('plot.asTable')}
        table={
          <DataTable
            caption={t('plot.personsByTheme')}
            captionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'theme', header: t('columns.theme'), heading: true, cell: ({ label }) => label },
              {
                key: 'persons',
                header: t('columns.persons'),
                numeric: true,
                cell: (row) => cell(row.figures?.persons ?? null),
              },
              {
                key: 'statements',
                header: t('columns.statements'),
                numeric: true,
                cell: (row) => cell(row.figures?.statements ?? null),
              },
              {
                key: 'groups',
                header: t('columns.groups'),
                numeric: true,
                cell: (row) => cell(row.figures?.groups ?? null),
              },
            ]}
          />
        }
      />
      <SmallestCellNote k={k} shown={rows.some((row) => row.figures?.persons === null)} />
    </div>
  );
}
