import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { UnitOfWork } from '#platform';
import { CodeUsesRepository } from '../codings/code-uses.repository.ts';
import { MergedQuotesRepository } from '../codings/merged-quotes.repository.ts';
import { type Code } from './code-content.ts';
import { CodebookChanges } from './codebook-changes.ts';
import { mustBeCurrent, mustBeInUse, mustFind, mustFit, mustHaveNoChildren } from './codebook-rules.ts';

/** Two codes become one, and one can become two again. */
@Injectable()
export class MergesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly uses: CodeUsesRepository,
    private readonly quotes: MergedQuotesRepository,
    private readonly changes: CodebookChanges,
  ) {}

  /** The codings of a code follow it into another; where a coder gave a segment both, one is enough. */
  merge(projectId: string, id: string, into: string, revision: number, by: string): Promise<Code> {
    return this.unit.run(async () => {
      const merged = await this.changes.make(projectId, by, (codes) => {
        const before = mustBeCurrent(mustFind(codes, id), revision);
        if (id === into || before.mergedInto !== null) throw problem('merge-not-possible');
        mustBeInUse(mustFind(codes, into));
        mustHaveNoChildren(codes, before, 'in use');
        return { deed: 'merged', code: { ...before, archived: true, mergedInto: into } };
      });
      await this.quotes.handOver(projectId, id, into);
      await this.uses.moveAll(projectId, id, into);
      return merged;
    });
  }

  /** Takes a merge back: every coding that followed returns, unless its coder has removed it since. */
  unmerge(projectId: string, id: string, revision: number, by: string): Promise<Code> {
    return this.unit.run(async () => {
      const restored = await this.changes.make(projectId, by, (codes) => {
        const before = mustBeCurrent(mustFind(codes, id), revision);
        if (before.mergedInto === null) throw problem('merge-not-possible');
        mustBeInUse(mustFind(codes, before.mergedInto));
        const code = { ...before, archived: false, mergedInto: null };
        mustFit(codes, code);
        return { deed: 'unmerged', code };
      });
      await this.uses.returnAll(projectId, id);
      await this.quotes.giveBack(projectId, id);
      return restored;
    });
  }
}
