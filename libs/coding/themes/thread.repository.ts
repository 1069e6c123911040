import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Stance, verbatimPermission } from '#domain';
import { AnalysisReader, UnitOfWork } from '#platform';
import { CodingEntity } from '../codings/coding.entity.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { SourceEntity } from '../sources/source.entity.ts';
import { type StatementFilter } from './thread-view.ts';

export interface CodedPassage {
  id: string;
  segmentId: string;
  sourceId: string;
  codeId: string;
  coderId: string;
  stance: Stance | null;
  stair: number | null;
  start: number;
  end: number;
}

/** Sorts before every other id. */
const nilId = '00000000-0000-0000-0000-000000000000';

/** Every query on the way from themes to what was said, and back. */
@Injectable()
export class ThreadRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reader: AnalysisReader,
  ) {}

  /** Ids of a theme's passages, each once, in a fixed order; off the event loop, for a theme may have 100,000. */
  async segmentIds(projectId: string, themeId: string, filter: StatementFilter): Promise<string[]> {
    const { after = nilId, limit, stance, quotable = false } = filter;
    const ids: string[] = [];
    const sql = `SELECT c.segment_id FROM theme_code t
        JOIN coding c ON c.project_id = t.project_id AND c.code_id = t.code_id
        JOIN source s ON s.project_id = c.project_id AND s.id = c.source_id
      WHERE t.project_id = ? AND t.theme_id = ? AND c.segment_id > ?
        ${stance === undefined ? '' : 'AND c.stance = ?'} ${quotable ? 'AND s.quote_permission = ?' : ''}
      GROUP BY c.segment_id ORDER BY c.segment_id LIMIT ?`;
    const wanted = [...(stance === undefined ? [] : [stance]), ...(quotable ? [verbatimPermission] : []), limit];
    for await (const row of this.reader.stream(sql, [projectId, themeId, after, ...wanted])) {
      ids.push(String(row['segment_id']));
    }
    return ids;
  }

  codingsOfSegments(projectId: string, segmentIds: readonly string[]): Promise<CodedPassage[]> {
    return this.codings(projectId, { segmentId: In([...segmentIds]) });
  }

  codingsOfSource(projectId: string, sourceId: string): Promise<CodedPassage[]> {
    return this.codings(projectId, { sourceId });
  }

  sources(projectId: string, ids: readonly string[]): Promise<SourceEntity[]> {
    return this.unit.reader.findBy(SourceEntity, { projectId, id: In([...ids]) });
  }

  private async codings(projectId: string, which: object): Promise<CodedPassage[]> {
    const codings = await this.unit.reader.findBy(CodingEntity, { projectId, ...which });
    const ids = [...new Set(codings.map(({ segmentId }) => segmentId))];
    const segments = await this.unit.reader.findBy(SegmentEntity, { projectId, id: In(ids) });
    const places = new Map(segments.map(({ id, startOffset, endOffset }) => [id, { startOffset, endOffset }]));
    const passages = codings.flatMap(({ id, segmentId, sourceId, codeId, coderId, stance, stair }) => {
      const place = places.get(segmentId);
      if (place === undefined) return [];
      const { startOffset: start, endOffset: end } = place;
      return [{ id, segmentId, sourceId, codeId, coderId, stance, stair, start, end }];
    });
    return passages.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  }
}
