import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { UnitOfWork } from '#platform';
import { CodebookService } from '../codebook/codebook.service.ts';
import { ThemeChanges } from './theme-changes.ts';
import { type Theme } from './theme-view.ts';
import { ThemesRepository } from './themes.repository.ts';

/** Which codes are condensed into which theme. A code is in one theme at most. */
@Injectable()
export class ThemeCodesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: ThemesRepository,
    private readonly codebook: CodebookService,
    private readonly changes: ThemeChanges,
  ) {}

  /**
   * Condenses a code into a theme. A code of another theme is moved only where that theme is named, so that
   * nobody takes it away unknowingly.
   *
   * @throws not-found, code-in-other-theme
   */
  assign(
    projectId: string,
    themeId: string,
    codeId: string,
    by: string,
    { from }: { from?: string | undefined } = {},
  ): Promise<Theme> {
    return this.unit.run(async () => {
      const current = (await this.repository.codes(projectId)).get(codeId);
      if (current === themeId) return this.changes.one(projectId, themeId);
      if (current !== undefined && current === from) await this.release(projectId, from, codeId, by);
      const deed = { by, action: 'theme.code-assigned', facts: { code: codeId } };
      return this.changes.change(projectId, themeId, deed, async () => {
        await this.take(projectId, themeId, [codeId]);
        return {};
      });
    });
  }

  /** Takes a code out of a theme; out of no theme, it changes nothing. */
  release(projectId: string, themeId: string, codeId: string, by: string): Promise<Theme> {
    return this.unit.run(async () => {
      const current = (await this.repository.codes(projectId)).get(codeId);
      if (current !== themeId) return this.changes.one(projectId, themeId);
      const deed = { by, action: 'theme.code-released', facts: { code: codeId } };
      return this.changes.change(projectId, themeId, deed, async () => {
        await this.repository.release(projectId, themeId, codeId);
        return {};
      });
    });
  }

  /** Puts free codes into a theme. Belongs inside of the unit that changes the theme. */
  async take(projectId: string, themeId: string, codeIds: readonly string[]): Promise<void> {
    if (codeIds.length === 0) return;
    const codes = new Map((await this.codebook.codes(projectId)).map((code) => [code.id, code.name]));
    const assigned = await this.repository.codes(projectId);
    for (const codeId of codeIds) {
      const name = codes.get(codeId);
      if (name === undefined) throw problem('not-found');
      const other = assigned.get(codeId);
      if (other === themeId) continue;
      if (other !== undefined) {
        const { title } = await this.changes.one(projectId, other);
        throw problem('code-in-other-theme', { code: name, theme: title });
      }
      await this.repository.assign(projectId, themeId, codeId);
    }
  }
}
