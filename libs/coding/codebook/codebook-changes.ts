import { Injectable } from '@nestjs/common';
import { ActivityService, UnitOfWork } from '#platform';
import { type Code, type CodeDeed, contentOf } from './code-content.ts';
import { CodebookRepository } from './codebook.repository.ts';

/** What happens to a code, and the code as it is afterwards. */
export interface Change {
  readonly deed: CodeDeed;
  readonly code: Code;
}

/** The one way in which a codebook changes: counted, remembered and told, one change after the other. */
@Injectable()
export class CodebookChanges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: CodebookRepository,
    private readonly activity: ActivityService,
  ) {}

  /** @param decide works the change out from the codes as they are, or throws the problem that forbids it */
  make(projectId: string, by: string, decide: (codes: readonly Code[]) => Change): Promise<Code> {
    return this.unit.run(async () => {
      const version = await this.repository.nextVersion(projectId);
      const { deed, code } = decide(await this.repository.codes(projectId));
      const changed = deed === 'created' ? code : { ...code, revision: code.revision + 1 };
      await this.store(projectId, deed, changed);
      await this.repository.remember(projectId, version, deed, changed, by);
      const facts = { name: code.name, version };
      await this.activity.record(projectId, { by, action: `code.${deed}`, subjectId: code.id, facts });
      return changed;
    });
  }

  private async store(projectId: string, deed: CodeDeed, code: Code): Promise<void> {
    if (deed === 'deleted') return this.repository.delete(projectId, code.id);
    if (deed === 'created') return this.repository.insert(projectId, code);
    if (deed === 'moved') await this.repository.makeRoom(projectId, code.parentId, code.position);
    await this.repository.update(projectId, code.id, contentOf(code), code.revision);
  }
}
