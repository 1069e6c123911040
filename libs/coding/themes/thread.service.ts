import { Injectable } from '@nestjs/common';
import { NameableGroupsService, PublishedVersions } from '#collect';
import { codableQuestions, localised, problem, quotePermissionOf, sliceCodePoints, type Translated } from '#domain';
import { UsersService } from '#people';
import { CodebookService } from '../codebook/codebook.service.ts';
import { type SourceEntity } from '../sources/source.entity.ts';
import { ThemeChanges } from './theme-changes.ts';
import { type SourceThread, type StatementFilter, type StatementPage, type ThreadCoding } from './thread-view.ts';
import { type CodedPassage, ThreadRepository } from './thread.repository.ts';

interface Origin {
  question: Translated;
  group: Translated | null;
}

/** Walks the thread in both directions: from a theme to what was said, and from an answer to its themes. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly repository: ThreadRepository,
    private readonly themes: ThemeChanges,
    private readonly codebook: CodebookService,
    private readonly users: UsersService,
    private readonly groups: NameableGroupsService,
    private readonly versions: PublishedVersions,
  ) {}

  /** The passages of a theme with their questions and groups, a page at a time. @throws not-found */
  async statements(projectId: string, themeId: string, filter: StatementFilter): Promise<StatementPage> {
    await this.themes.one(projectId, themeId);
    const limit = filter.limit + 1;
    const ids = await this.repository.segmentIds(projectId, themeId, { ...filter, limit });
    const shown = ids.slice(0, filter.limit);
    const passages = await this.repository.codingsOfSegments(projectId, shown);
    const sources = await this.repository.sources(projectId, [...new Set(passages.map(({ sourceId }) => sourceId))]);
    const origins = await this.origins(projectId, sources);
    const codings = await this.named(projectId, passages);
    const bySource = new Map(sources.map((source) => [source.id, source]));
    const items = shown.flatMap((segmentId) => {
      const passage = passages.find((one) => one.segmentId === segmentId);
      const source = bySource.get(passage?.sourceId ?? '');
      const origin = origins.get(source?.id ?? '');
      if (passage === undefined || source === undefined || origin === undefined) return [];
      return {
        segmentId,
        sourceId: source.id,
        text: sliceCodePoints(source.text, passage.start, passage.end),
        ...origin,
        permission: quotePermissionOf(source.quotePermission),
        codings: codings.filter((one) => one.segmentId === segmentId && one.theme?.id === themeId),
      };
    });
    return { items, next: ids.length > filter.limit ? (shown.at(-1) ?? null) : null };
  }

  /** A whole answer with its codes and their themes. @throws not-found */
  async ofSource(projectId: string, sourceId: string): Promise<SourceThread> {
    const [source] = await this.repository.sources(projectId, [sourceId]);
    if (source === undefined) throw problem('not-found');
    const [origins, passages] = await Promise.all([
      this.origins(projectId, [source]),
      this.repository.codingsOfSource(projectId, sourceId),
    ]);
    return {
      id: source.id,
      text: source.text,
      locale: source.locale,
      ...(origins.get(source.id) ?? { question: localised(source.question), group: null }),
      permission: quotePermissionOf(source.quotePermission),
      codings: await this.named(projectId, passages),
    };
  }

  private async origins(projectId: string, sources: readonly SourceEntity[]): Promise<Map<string, Origin>> {
    const nameOf = await this.groups.of(projectId);
    const titles = new Map<string, Translated>();
    for (const versionId of new Set(sources.map((source) => source.versionId))) {
      const version = await this.versions.find(projectId, versionId);
      for (const { name, title } of codableQuestions(version?.questions ?? []))
        titles.set(`${versionId} ${name}`, title);
    }
    return new Map(
      sources.map(({ id, versionId, question, groupId }) => [
        id,
        {
          question: titles.get(`${versionId} ${question}`) ?? localised(question),
          group: nameOf(groupId)?.name ?? null,
        },
      ]),
    );
  }

  private async named(projectId: string, passages: readonly CodedPassage[]): Promise<ThreadCoding[]> {
    const [codes, themes, coders] = await Promise.all([
      this.codebook.codes(projectId),
      this.themes.all(projectId),
      this.users.namesOf(passages.map(({ coderId }) => coderId)),
    ]);
    const nameOf = new Map(codes.map(({ id, name }) => [id, name]));
    const themeOf = new Map(
      themes.flatMap(({ id, title, codes: own }) => own.map((code) => [code.id, { id, title }] as const)),
    );
    return passages.map(({ id, segmentId, start, end, codeId, coderId, stance, stair }) => ({
      id,
      segmentId,
      start,
      end,
      code: { id: codeId, name: nameOf.get(codeId) ?? '' },
      theme: themeOf.get(codeId) ?? null,
      coder: coders.get(coderId) ?? null,
      stance,
      stair,
    }));
  }
}
