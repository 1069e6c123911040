import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { CodeEntity } from '../codebook/code.entity.ts';
import { SourceEntity } from '../sources/source.entity.ts';
import { type CodingView, type Judgement } from './coding-view.ts';
import { CodingEntity } from './coding.entity.ts';

const view = () => `
  SELECT c.id AS "id", c.source_id AS "sourceId", c.code_id AS "codeId", c.coder_id AS "coderId",
    c.stance AS "stance", c.stair AS "stair", c.created_at AS "createdAt",
    g.start_offset AS "start", g.end_offset AS "end"
  FROM coding c JOIN segment g ON g.project_id = c.project_id AND g.id = c.segment_id`;

/** Every query about single codings. */
@Injectable()
export class CodingsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async byId(projectId: string, id: string): Promise<CodingView | undefined> {
    const [coding] = await this.unit.reader.sql<CodingView[]>`
      ${view} WHERE c.project_id = ${projectId} AND c.id = ${id}`;
    return coding;
  }

  /** The codings of all coders of some sources, in the order of the text. */
  async ofSources(projectId: string, sourceIds: string[]): Promise<CodingView[]> {
    if (sourceIds.length === 0) return [];
    return this.unit.reader.sql<CodingView[]>`
      ${view} WHERE c.project_id = ${projectId} AND c.source_id IN (${() => sourceIds})
      ORDER BY g.start_offset, g.end_offset, c.created_at, c.id`;
  }

  /** Adds a coding, unless this coder has given this segment this code already; answers the one that is there. */
  async insert(row: CodingEntity): Promise<CodingView> {
    await this.unit.writer.createQueryBuilder().insert().into(CodingEntity).values(row).orIgnore().execute();
    const [coding] = await this.unit.reader.sql<CodingView[]>`
      ${view} WHERE c.project_id = ${row.projectId} AND c.segment_id = ${row.segmentId}
        AND c.code_id = ${row.codeId} AND c.coder_id = ${row.coderId}`;
    if (coding === undefined) throw new Error('A coding was written and is not there.');
    return coding;
  }

  async judge(projectId: string, id: string, judgement: Partial<Judgement>): Promise<void> {
    await this.unit.writer.update(CodingEntity, { projectId, id }, judgement);
  }

  async delete(projectId: string, id: string): Promise<void> {
    await this.unit.writer.delete(CodingEntity, { projectId, id });
  }

  async sourceText(projectId: string, sourceId: string): Promise<string | undefined> {
    const source = await this.unit.reader.findOne(SourceEntity, {
      select: { id: true, text: true },
      where: { projectId, id: sourceId },
    });
    return source?.text;
  }

  /** The code as it stays until the unit ends: a merge of the code waits, so that no coding is left behind. */
  async heldCode(projectId: string, id: string): Promise<CodeEntity | null> {
    const { writer } = this.unit;
    const locks = writer.dataSource.options.type === 'postgres';
    return writer.findOne(CodeEntity, {
      where: { projectId, id },
      ...(locks ? { lock: { mode: 'pessimistic_read' } } : {}),
    });
  }
}
