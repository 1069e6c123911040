import { Injectable } from '@nestjs/common';
import { problem, tidyCodeName } from '#domain';
import { UnitOfWork } from '#platform';
import { CodeUsesRepository } from '../codings/code-uses.repository.ts';
import { type Code, type CodeChange, type CodeText } from './code-content.ts';
import { CodebookChanges } from './codebook-changes.ts';
import { lastPlace, mustBeCurrent, mustBeUnused, mustFind, mustFit, mustHaveNoChildren } from './codebook-rules.ts';
import { CodebookRepository } from './codebook.repository.ts';

export interface NewCode extends CodeText {
  /** Made by the client (UUIDv7), so that a repeated call is the same call. */
  id: string;
  parentId: string | null;
}

export interface NewPlace {
  revision: number;
  parentId: string | null;
  /** The position of the sibling that the code shall stand before; left out: last. */
  position?: number | undefined;
}

/** The shared words a team codes with. Each change is one version of the codebook, with its history. */
@Injectable()
export class CodebookService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: CodebookRepository,
    private readonly uses: CodeUsesRepository,
    private readonly changes: CodebookChanges,
  ) {}

  /** All codes, also those out of use, ordered by position. */
  codes(projectId: string): Promise<Code[]> {
    return this.repository.codes(projectId);
  }

  /** 0 while there is no code; counts up with every change. */
  version(projectId: string): Promise<number> {
    return this.repository.version(projectId);
  }

  history(projectId: string, codeId: string): Promise<CodeChange[]> {
    return this.repository.history(projectId, codeId);
  }

  /** Adds a code at the end of its siblings. The same call again changes nothing. */
  create(projectId: string, { id, parentId, ...text }: NewCode, by: string): Promise<Code> {
    const name = tidyCodeName(text.name);
    return this.unit.run(async () => {
      const there = (await this.repository.codes(projectId)).find((code) => code.id === id);
      if (there?.parentId === parentId && there.name === name) return there;
      if (there !== undefined) throw problem('id-taken');
      return this.changes.make(projectId, by, (codes) => {
        const place = { parentId, position: lastPlace(codes, parentId), archived: false, mergedInto: null };
        const code = { id, revision: 1, ...text, name, ...place };
        mustFit(codes, code);
        return { deed: 'created', code };
      });
    });
  }

  edit(projectId: string, id: string, revision: number, text: Partial<CodeText>, by: string): Promise<Code> {
    return this.changes.make(projectId, by, (codes) => {
      const before = mustBeCurrent(mustFind(codes, id), revision);
      const code = { ...before, ...text, name: tidyCodeName(text.name ?? before.name) };
      if (!code.archived) mustFit(codes, code);
      return { deed: 'edited', code };
    });
  }

  move(projectId: string, id: string, to: NewPlace, by: string): Promise<Code> {
    return this.changes.make(projectId, by, (codes) => {
      const before = mustBeCurrent(mustFind(codes, id), to.revision);
      const { parentId, position = lastPlace(codes, parentId) } = to;
      const code = { ...before, parentId, position };
      mustFit(codes, code);
      return { deed: 'moved', code };
    });
  }

  /** Takes a code out of use. What was coded with it stays. */
  archive(projectId: string, id: string, revision: number, by: string): Promise<Code> {
    return this.changes.make(projectId, by, (codes) => {
      const before = mustBeCurrent(mustFind(codes, id), revision);
      mustHaveNoChildren(codes, before, 'in use');
      return { deed: 'archived', code: { ...before, archived: true } };
    });
  }

  restore(projectId: string, id: string, revision: number, by: string): Promise<Code> {
    return this.changes.make(projectId, by, (codes) => {
      const before = mustBeCurrent(mustFind(codes, id), revision);
      if (before.mergedInto !== null) throw problem('merge-not-possible');
      const code = { ...before, archived: false };
      mustFit(codes, code);
      return { deed: 'restored', code };
    });
  }

  /** Deletes a code that was never used. */
  remove(projectId: string, id: string, by: string): Promise<void> {
    return this.unit.run(async () => {
      const used = await this.uses.isUsed(projectId, id);
      await this.changes.make(projectId, by, (codes) => {
        const code = mustFind(codes, id);
        mustHaveNoChildren(codes, code, 'any');
        mustBeUnused(codes, code, used);
        return { deed: 'deleted', code };
      });
    });
  }
}
