import { Injectable } from '@nestjs/common';
import { type Snapshot, SnapshotsService } from '#coding';
import {
  defaultDialect,
  type Dialect,
  problem,
  themeSummaryColumns,
  themeSummaryFields,
  type ThemeSummaryRow,
} from '#domain';
import { ProjectsService } from '#people';
import { csvContent, type CsvFile, type CsvOptions } from '../csv/csv-file.ts';
import { themesFileName } from '../csv/file-names.ts';

export interface ThemesCsvOptions extends CsvOptions {
  /** Id or number of an earlier snapshot; left out: the analysis as it is now. */
  snapshot?: string | number | undefined;
}

/** The theme summary: one row a theme, made from a snapshot, so that the same analysis gives the same bytes. */
@Injectable()
export class ThemesCsv {
  constructor(
    private readonly projects: ProjectsService,
    private readonly snapshots: SnapshotsService,
  ) {}

  /**
   * @param by the user who asks; null for the command line
   * @throws not-found where there is no such project or snapshot
   */
  async file(
    projectId: string,
    { snapshot: wanted, ...options }: ThemesCsvOptions,
    by: string | null,
  ): Promise<CsvFile> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const snapshot = await this.snapshot(projectId, wanted, by);
    const rows = this.snapshots.rows(projectId, snapshot.id);
    const lines = linesOf(rows, snapshot, options.dialect ?? defaultDialect);
    return {
      name: themesFileName(project.slug, project.language, snapshot.number),
      content: csvContent(themeSummaryColumns(snapshot.groups), lines, options),
    };
  }

  private snapshot(projectId: string, wanted: string | number | undefined, by: string | null): Promise<Snapshot> {
    if (wanted === undefined) return this.snapshots.current(projectId, by);
    return typeof wanted === 'number'
      ? this.snapshots.byNumber(projectId, wanted)
      : this.snapshots.byId(projectId, wanted);
  }
}

async function* linesOf(
  rows: AsyncIterable<ThemeSummaryRow>,
  { smallestCell }: Snapshot,
  dialect: Dialect,
): AsyncIterable<string[]> {
  for await (const row of rows) yield themeSummaryFields(row, dialect, smallestCell);
}
