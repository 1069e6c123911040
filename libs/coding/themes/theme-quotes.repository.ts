import { Injectable } from '@nestjs/common';
import { type QuotePermission, sliceCodePoints } from '#domain';
import { UnitOfWork } from '#platform';
import { CodingEntity } from '../codings/coding.entity.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { SourceEntity } from '../sources/source.entity.ts';
import { ThemeCodeEntity, ThemeQuoteEntity } from './theme.entity.ts';

/** A passage that the team chose for a theme, with what decides whether it may leave the system. */
export interface ChosenQuote {
  themeId: string;
  codingId: string;
  segmentId: string;
  /** The words of the passage. */
  text: string;
  permission: QuotePermission;
  groupId: string | null;
  /** From 1, in the order the team chose. */
  place: number;
}

interface QuoteRow {
  themeId: string;
  codingId: string;
  segmentId: string;
  text: string;
  startOffset: number;
  endOffset: number;
  permission: QuotePermission;
  groupId: string | null;
}

/** Every query about the passages that stand for themes. */
@Injectable()
export class ThemeQuotesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The chosen quotes of all themes, or of one; those whose code has left the theme are passed over. */
  async chosen(projectId: string, themeId?: string): Promise<ChosenQuote[]> {
    const query = this.joined()
      .innerJoin(
        ThemeQuoteEntity,
        'quote',
        'quote.projectId = coding.projectId AND quote.codingId = coding.id AND quote.themeId = member.themeId',
      )
      .where('coding.projectId = :projectId', { projectId })
      .orderBy('member.themeId')
      .addOrderBy('quote.position')
      .addOrderBy('coding.id');
    if (themeId !== undefined) query.andWhere('member.themeId = :themeId', { themeId });
    const places = new Map<string, number>();
    return (await query.getRawMany<QuoteRow>()).map((row) => {
      const place = (places.get(row.themeId) ?? 0) + 1;
      places.set(row.themeId, place);
      return { ...asPassage(row), place };
    });
  }

  /** Those of some codings that belong to the theme, with their words and permission. */
  async passages(
    projectId: string,
    themeId: string,
    codingIds: readonly string[],
  ): Promise<Omit<ChosenQuote, 'place'>[]> {
    if (codingIds.length === 0) return [];
    const rows = await this.joined()
      .where('coding.projectId = :projectId', { projectId })
      .andWhere('member.themeId = :themeId', { themeId })
      .andWhere('coding.id IN (:...codingIds)', { codingIds })
      .getRawMany<QuoteRow>();
    return rows.map(asPassage);
  }

  private joined() {
    return this.unit.reader
      .createQueryBuilder(CodingEntity, 'coding')
      .innerJoin(ThemeCodeEntity, 'member', 'member.projectId = coding.projectId AND member.codeId = coding.codeId')
      .innerJoin(SegmentEntity, 'segment', 'segment.projectId = coding.projectId AND segment.id = coding.segmentId')
      .innerJoin(SourceEntity, 'source', 'source.projectId = coding.projectId AND source.id = coding.sourceId')
      .select('member.themeId', 'themeId')
      .addSelect('coding.id', 'codingId')
      .addSelect('segment.id', 'segmentId')
      .addSelect('segment.startOffset', 'startOffset')
      .addSelect('segment.endOffset', 'endOffset')
      .addSelect('source.text', 'text')
      .addSelect('source.quotePermission', 'permission')
      .addSelect('source.groupId', 'groupId');
  }
}

function asPassage({ startOffset, endOffset, text, ...row }: QuoteRow): Omit<ChosenQuote, 'place'> {
  return { ...row, text: sliceCodePoints(text, startOffset, endOffset) };
}
