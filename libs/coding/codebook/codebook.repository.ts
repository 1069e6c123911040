import { Injectable } from '@nestjs/common';
import { now, UnitOfWork } from '#platform';
import { type Code, type CodeChange, type CodeContent, type CodeDeed, contentOf } from './code-content.ts';
import { CodeHistoryEntity } from './code-history.entity.ts';
import { CodeEntity } from './code.entity.ts';
import { CodebookEntity } from './codebook.entity.ts';

/** Every query about the codebook. */
@Injectable()
export class CodebookRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async codes(projectId: string): Promise<Code[]> {
    const rows = await this.unit.reader.find(CodeEntity, {
      where: { projectId },
      order: { position: 'ASC', name: 'ASC', id: 'ASC' },
    });
    return rows.map(asCode);
  }

  async version(projectId: string): Promise<number> {
    const row = await this.unit.reader.findOneBy(CodebookEntity, { projectId });
    return row?.version ?? 0;
  }

  /**
   * Counts the version up. The row stays locked until the unit ends, so that changes of one codebook run one
   * after the other and their checks see each other's outcome.
   */
  async nextVersion(projectId: string): Promise<number> {
    const { writer } = this.unit;
    await writer
      .createQueryBuilder()
      .insert()
      .into(CodebookEntity)
      .values({ projectId, version: 0 })
      .orIgnore()
      .execute();
    await writer.increment(CodebookEntity, { projectId }, 'version', 1);
    return this.version(projectId);
  }

  async insert(projectId: string, code: Code): Promise<void> {
    await this.unit.writer.insert(CodeEntity, { projectId, ...code });
  }

  async update(projectId: string, id: string, content: CodeContent, revision: number): Promise<void> {
    await this.unit.writer.update(CodeEntity, { projectId, id }, { ...content, revision });
  }

  async delete(projectId: string, id: string): Promise<void> {
    await this.unit.writer.delete(CodeEntity, { projectId, id });
  }

  /** Makes room at a place: what stands there and after it moves on by one. */
  async makeRoom(projectId: string, parentId: string | null, position: number): Promise<void> {
    const below = this.unit.writer
      .createQueryBuilder()
      .update(CodeEntity)
      .set({ position: () => 'position + 1' })
      .where('project_id = :projectId AND position >= :position', { projectId, position });
    await (
      parentId === null ? below.andWhere('parent_id IS NULL') : below.andWhere('parent_id = :parentId', { parentId })
    ).execute();
  }

  async remember(projectId: string, version: number, deed: CodeDeed, code: Code, by: string): Promise<void> {
    const content = contentOf(code);
    const row = { projectId, version, codeId: code.id, deed, content, at: now(), userId: by };
    await this.unit.writer.insert(CodeHistoryEntity, row);
  }

  async history(projectId: string, codeId: string): Promise<CodeChange[]> {
    const rows = await this.unit.reader.find(CodeHistoryEntity, {
      where: { projectId, codeId },
      order: { version: 'ASC' },
    });
    return rows.map(({ version, deed, at, userId, content }) => ({ version, deed, at, by: userId, content }));
  }
}

function asCode({ id, revision, ...row }: CodeEntity): Code {
  return { id, revision, ...contentOf(row) };
}
