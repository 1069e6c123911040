import { Injectable } from '@nestjs/common';
import { CodebookService, CodingsService, type SourceOfAnswer, SourcesService } from '#coding';
import { UnitOfWork } from '#platform';
import { type DemoContent } from './content.ts';
import { demoId } from './demo-id.ts';
import { type Mark, readMarks } from './marks.ts';
import { secondReading } from './second-coder.ts';

/** Codes the demo's answers: the codebook, the first coder's marks, and a second reading of some of them. */
@Injectable()
export class DemoCoding {
  constructor(
    private readonly sources: SourcesService,
    private readonly codebook: CodebookService,
    private readonly codings: CodingsService,
    private readonly unit: UnitOfWork,
  ) {}

  async make(projectId: string, content: DemoContent, coders: { first: string; second: string }): Promise<void> {
    await this.makeCodebook(projectId, content, coders.first);
    await this.sources.catchUp(projectId);
    const sources = new Map<string, SourceOfAnswer>();
    for (const source of await this.sources.ofAnswers(projectId)) {
      sources.set(`${source.responseId} ${source.question}`, source);
    }
    await this.unit.run(async () => {
      for (const actor of content.actors) {
        for (const [question, marked] of Object.entries(actor.answers)) {
          const source = sources.get(`${demoId('response', actor.key)} ${question}`);
          if (source === undefined) throw new Error(`The demo's answer ${actor.key} ${question} is no source.`);
          const { marks } = readMarks(marked);
          const where = `${actor.key} ${question}`;
          await this.code(projectId, source.id, where, marks, coders.first);
          await this.code(projectId, source.id, where, secondReading(where, marks, content.codebook), coders.second);
        }
      }
    });
  }

  private async makeCodebook(projectId: string, { codebook }: DemoContent, by: string): Promise<void> {
    await this.unit.run(async () => {
      for (const { key, parent, ...text } of codebook) {
        const place = { id: demoId('code', key), parentId: parent === null ? null : demoId('code', parent) };
        await this.codebook.create(projectId, { ...place, ...text }, by);
      }
    });
  }

  private async code(
    projectId: string,
    sourceId: string,
    where: string,
    marks: readonly Mark[],
    coder: string,
  ): Promise<void> {
    for (const { start, end, codes } of marks) {
      for (const { code, stance, stair } of codes) {
        const id = demoId('coding', where, String(start), code, coder);
        await this.codings.put(
          projectId,
          { id, sourceId, start, end, codeId: demoId('code', code), stance, stair },
          coder,
        );
      }
    }
  }
}
