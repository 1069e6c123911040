import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type ThemeSummaryRow } from '#domain';
import { UnitOfWork } from '#platform';
import { SnapshotEntity, SnapshotThemeEntity } from './snapshot.entity.ts';

/** Rows read or written at once: memory stays flat however many themes a project has. */
const portion = 200;

/** Every query about snapshots. They are written once; all that ever goes is the words of a response that was deleted. */
@Injectable()
export class SnapshotsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The latest first. */
  all(projectId: string): Promise<SnapshotEntity[]> {
    return this.unit.reader.find(SnapshotEntity, { where: { projectId }, order: { number: 'DESC' } });
  }

  find(projectId: string, id: string): Promise<SnapshotEntity | null> {
    return this.unit.reader.findOneBy(SnapshotEntity, { projectId, id });
  }

  numbered(projectId: string, number: number): Promise<SnapshotEntity | null> {
    return this.unit.reader.findOneBy(SnapshotEntity, { projectId, number });
  }

  withContent(projectId: string, contentHash: string): Promise<SnapshotEntity | null> {
    return this.unit.reader.findOneBy(SnapshotEntity, { projectId, contentHash });
  }

  async lastNumber(projectId: string): Promise<number> {
    return (await this.unit.reader.maximum(SnapshotEntity, 'number', { projectId })) ?? 0;
  }

  async insert(snapshot: SnapshotEntity, rows: readonly ThemeSummaryRow[]): Promise<void> {
    const { projectId, id: snapshotId } = snapshot;
    await this.unit.writer.insert(SnapshotEntity, snapshot);
    for (let from = 0; from < rows.length; from += portion) {
      const some = rows.slice(from, from + portion);
      const frozen = some.map((row) => ({ projectId, snapshotId, position: row.position, themeId: row.themeId, row }));
      await this.unit.writer.insert(SnapshotThemeEntity, frozen);
    }
  }

  /** Takes the quotes of these segments out of every snapshot of the project; its figures stay. */
  async takeOut(projectId: string, segmentIds: readonly string[]): Promise<void> {
    if (segmentIds.length === 0) return;
    const gone = new Set(segmentIds);
    for (const { id: snapshotId } of await this.all(projectId)) {
      for await (const { position, row } of this.frozen(projectId, snapshotId)) {
        const quotes = row.quotes.filter(({ segmentId }) => !gone.has(segmentId));
        if (quotes.length === row.quotes.length) continue;
        const place = { projectId, snapshotId, position };
        await this.unit.writer.update(SnapshotThemeEntity, place, { row: { ...row, quotes } });
      }
    }
  }

  async *rows(projectId: string, snapshotId: string): AsyncIterable<ThemeSummaryRow> {
    for await (const { row } of this.frozen(projectId, snapshotId)) yield row;
  }

  private async *frozen(projectId: string, snapshotId: string): AsyncIterable<SnapshotThemeEntity> {
    for (let last = 0; ;) {
      const rows = await this.unit.reader.find(SnapshotThemeEntity, {
        where: { projectId, snapshotId, position: MoreThan(last) },
        order: { position: 'ASC' },
        take: portion,
      });
      yield* rows;
      const end = rows.at(-1);
      if (end === undefined || rows.length < portion) return;
      last = end.position;
    }
  }
}
