import { Injectable } from '@nestjs/common';
import {
  checkRange,
  codePointLength,
  mayChangeCoding,
  mayRemoveCoding,
  problem,
  snapToGraphemes,
  type Role,
  type TextRange,
} from '#domain';
import { ActivityService, now, UnitOfWork } from '#platform';
import { SegmentsRepository } from '../segments/segments.repository.ts';
import { type CodingView, type Judgement, type NewCoding } from './coding-view.ts';
import { CodingsRepository } from './codings.repository.ts';

/** Coders' judgements about segments: each belongs to its coder and can be repeated, changed and taken back. */
@Injectable()
export class CodingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: CodingsRepository,
    private readonly segments: SegmentsRepository,
    private readonly activity: ActivityService,
  ) {}

  /** The codings of all coders of some sources, in the order of the text. */
  ofSources(projectId: string, sourceIds: string[]): Promise<CodingView[]> {
    return this.repository.ofSources(projectId, sourceIds);
  }

  /**
   * Gives a range of a source a code; the range grows to whole characters. The same call again changes nothing,
   * and a coder who has given this segment this code already is answered that coding.
   */
  put(
    projectId: string,
    { id, sourceId, codeId, start, end, ...judgement }: NewCoding,
    by: string,
  ): Promise<CodingView> {
    return this.unit.run(async () => {
      const range = await this.snapped(projectId, sourceId, { start, end });
      const there = await this.repository.byId(projectId, id);
      if (there !== undefined) return this.again(projectId, there, { ...range, sourceId, codeId }, judgement, by);
      const code = await this.repository.heldCode(projectId, codeId);
      if (code === null) throw problem('not-found');
      if (code.archived) throw problem('code-archived', { name: code.name });
      const segmentId = await this.segments.at(projectId, sourceId, range);
      const row = { projectId, id, segmentId, sourceId, codeId, coderId: by, ...judgement, createdAt: now() };
      const coding = await this.repository.insert(row);
      if (coding.id === id) await this.tell(projectId, 'coding.added', coding, by);
      return coding;
    });
  }

  /** Changes stance or step of the coder's own coding. */
  judge(projectId: string, id: string, judgement: Partial<Judgement>, by: string): Promise<CodingView> {
    return this.unit.run(async () => {
      const coding = await this.repository.byId(projectId, id);
      if (coding === undefined) throw problem('not-found');
      return this.rejudge(projectId, coding, judgement, by);
    });
  }

  /** Takes a coding back; one that is gone already is no problem. */
  remove(projectId: string, id: string, by: string, role: Role): Promise<void> {
    return this.unit.run(async () => {
      const coding = await this.repository.byId(projectId, id);
      if (coding === undefined) return;
      if (!mayRemoveCoding(by, role, coding.coderId)) throw problem('coding-of-another');
      await this.repository.delete(projectId, id);
      await this.tell(projectId, 'coding.removed', coding, by);
    });
  }

  private async snapped(projectId: string, sourceId: string, range: TextRange): Promise<TextRange> {
    const text = await this.repository.sourceText(projectId, sourceId);
    if (text === undefined) throw problem('not-found');
    const check = checkRange(text, range);
    if (check.ok) return range;
    if (check.reason === 'splits-grapheme') return snapToGraphemes(text, range);
    throw problem('range-outside-text', { length: codePointLength(text) });
  }

  /** A call under an id that exists: a repetition by the same coder, or a mix-up. */
  private again(
    projectId: string,
    there: CodingView,
    place: Pick<CodingView, 'start' | 'end' | 'sourceId' | 'codeId'>,
    judgement: Judgement,
    by: string,
  ): Promise<CodingView> {
    const same =
      there.coderId === by &&
      there.sourceId === place.sourceId &&
      there.codeId === place.codeId &&
      there.start === place.start &&
      there.end === place.end;
    if (!same) throw problem('id-taken');
    return this.rejudge(projectId, there, judgement, by);
  }

  private async rejudge(
    projectId: string,
    coding: CodingView,
    judgement: Partial<Judgement>,
    by: string,
  ): Promise<CodingView> {
    if (!mayChangeCoding(by, coding.coderId)) throw problem('coding-of-another');
    const changed = { ...coding, ...judgement };
    if (changed.stance === coding.stance && changed.stair === coding.stair) return coding;
    await this.repository.judge(projectId, coding.id, judgement);
    await this.tell(projectId, 'coding.judged', changed, by);
    return changed;
  }

  private tell(projectId: string, action: string, coding: CodingView, by: string): Promise<void> {
    const { id, sourceId, codeId, coderId, stance, stair } = coding;
    const facts = { source: sourceId, code: codeId, coder: coderId, stance, stair };
    return this.activity.record(projectId, { by, action, subjectId: id, facts });
  }
}
