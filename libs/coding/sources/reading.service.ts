import { Injectable } from '@nestjs/common';
import { NameableGroupsService } from '#collect';
import { CodingsService } from '../codings/codings.service.ts';
import { grouped } from './grouped.ts';
import { type SourceEntity } from './source.entity.ts';
import { type SourcePage, type SourceView } from './source-view.ts';
import { type Place, SourcesRepository } from './sources.repository.ts';

export interface PageOfQuestion {
  questionnaireId: string;
  question: string;
  /** The `next` of the page before. */
  after?: string | undefined;
  limit: number;
}

/** The texts that are coded, for reading. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly repository: SourcesRepository,
    private readonly codings: CodingsService,
    private readonly groups: NameableGroupsService,
  ) {}

  /** The answers to one question with the codings of all coders. */
  async page(projectId: string, { questionnaireId, question, after, limit }: PageOfQuestion): Promise<SourcePage> {
    const [rows, nameOf] = await Promise.all([
      this.repository.page(projectId, questionnaireId, question, placeOf(after), limit + 1),
      this.groups.of(projectId),
    ]);
    const sources = rows.slice(0, limit);
    const codings = grouped(
      await this.codings.ofSources(
        projectId,
        sources.map(({ id }) => id),
      ),
      ({ sourceId }) => sourceId,
    );
    const items = sources.map(({ id, question: name, entry, text, locale, groupId }): SourceView => {
      const named = nameOf(groupId);
      const group = named === null ? null : { id: named.id, name: named.name };
      return { id, question: name, entry, text, locale, group, codings: codings.get(id) ?? [] };
    });
    return { items, next: rows.length > limit ? afterOf(sources.at(-1)) : null };
  }
}

const afterOf = (source: SourceEntity | undefined): string | null =>
  source === undefined ? null : `${source.day}_${source.id}`;

function placeOf(after: string | undefined): Place | undefined {
  const [day, id] = after?.split('_') ?? [];
  return day === undefined || id === undefined ? undefined : { day, id };
}
