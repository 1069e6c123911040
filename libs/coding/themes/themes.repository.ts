import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { now, UnitOfWork } from '#platform';
import {
  ThemeCodeEntity,
  ThemeEntity,
  ThemeHistoryEntity,
  ThemeQuoteEntity,
  type ThemeVersionContent,
} from './theme.entity.ts';

type StoredTheme = Omit<ThemeEntity, 'projectId'>;

/** Every query about themes, their codes, their quotes and their history. */
@Injectable()
export class ThemesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  all(projectId: string): Promise<ThemeEntity[]> {
    return this.unit.reader.find(ThemeEntity, { where: { projectId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(projectId: string, id: string): Promise<ThemeEntity | null> {
    return this.unit.reader.findOneBy(ThemeEntity, { projectId, id });
  }

  async insert(projectId: string, theme: StoredTheme): Promise<void> {
    await this.unit.writer.insert(ThemeEntity, { projectId, ...theme });
  }

  /** Writes a change of the revision that was read. @throws changed-meanwhile where another one was faster */
  async change(projectId: string, id: string, revision: number, to: Partial<StoredTheme>): Promise<void> {
    const next = { ...to, revision: revision + 1 };
    const { affected } = await this.unit.writer.update(ThemeEntity, { projectId, id, revision }, next);
    if (affected !== 1) throw problem('changed-meanwhile');
  }

  /** Puts a theme at a place of the order, without a change of the theme itself. */
  async place(projectId: string, id: string, position: number): Promise<void> {
    await this.unit.writer.update(ThemeEntity, { projectId, id }, { position });
  }

  async remove(projectId: string, id: string): Promise<void> {
    const { writer } = this.unit;
    await writer.delete(ThemeEntity, { projectId, id });
  }

  /** Code id → theme id, of the whole project. */
  async codes(projectId: string): Promise<Map<string, string>> {
    const rows = await this.unit.reader.findBy(ThemeCodeEntity, { projectId });
    return new Map(rows.map(({ codeId, themeId }) => [codeId, themeId]));
  }

  async assign(projectId: string, themeId: string, codeId: string): Promise<void> {
    await this.unit.writer.insert(ThemeCodeEntity, { projectId, codeId, themeId });
  }

  async release(projectId: string, themeId: string, codeId: string): Promise<void> {
    await this.unit.writer.delete(ThemeCodeEntity, { projectId, themeId, codeId });
  }

  /** Ids of the codings chosen as quotes, in the chosen order. */
  async quotes(projectId: string, themeId: string): Promise<string[]> {
    const rows = await this.unit.reader.find(ThemeQuoteEntity, {
      where: { projectId, themeId },
      order: { position: 'ASC', codingId: 'ASC' },
    });
    return rows.map(({ codingId }) => codingId);
  }

  async replaceQuotes(projectId: string, themeId: string, codingIds: readonly string[]): Promise<void> {
    await this.unit.writer.delete(ThemeQuoteEntity, { projectId, themeId });
    const rows = codingIds.map((codingId, index) => ({ projectId, themeId, codingId, position: index + 1 }));
    if (rows.length > 0) await this.unit.writer.insert(ThemeQuoteEntity, rows);
  }

  async remember(
    projectId: string,
    themeId: string,
    revision: number,
    userId: string | null,
    content: ThemeVersionContent,
  ): Promise<void> {
    await this.unit.writer.insert(ThemeHistoryEntity, { projectId, themeId, revision, at: now(), userId, content });
  }

  history(projectId: string, themeId: string): Promise<ThemeHistoryEntity[]> {
    return this.unit.reader.find(ThemeHistoryEntity, {
      where: { projectId, themeId },
      order: { revision: 'DESC' },
    });
  }
}
