import { Injectable } from '@nestjs/common';
import {
  type AnswerChange,
  type AppliedChange,
  boundsProblem,
  canonicalJson,
  isJsonObject,
  type Json,
  Problem,
  problem,
  repairAnswers,
  textsNormalised,
} from '#domain';
import { UnitOfWork } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { type PublishedVersion } from '../questionnaires/published-versions.ts';
import { Acceptance } from '../responses/acceptance.ts';
import { Decisions, receivedOf, sentAnswers } from './decisions.ts';
import { type QuarantinedResponseEntity } from './quarantined-response.entity.ts';
import { repairable, type QuarantinedView } from './quarantine-view.ts';
import { QuarantineService } from './quarantine.service.ts';
import { RepairsRepository } from './repairs.repository.ts';

export interface Repair {
  changes: readonly AnswerChange[];
  /** Why. */
  note: string;
  /** Accepts them also where the judge still refuses. */
  anyway: boolean;
  by: string;
}

/** Mends refused answers, has them judged again and accepts them. What came stays as it came. */
@Injectable()
export class RepairService {
  constructor(
    private readonly decisions: Decisions,
    private readonly quarantine: QuarantineService,
    private readonly repairs: RepairsRepository,
    private readonly acceptance: Acceptance,
    private readonly judge: AnswerJudge,
    private readonly unit: UnitOfWork,
  ) {}

  /**
   * Answers with the reasons of today, at their places in the mended answers, where these do not pass.
   * @throws quarantine-decided, repair-misplaced, quarantine-unreadable
   */
  async repair(projectId: string, roundId: string, id: string, repair: Repair): Promise<QuarantinedView> {
    try {
      return await this.attempt(projectId, roundId, id, repair);
    } catch (reason) {
      if (!(reason instanceof Problem) || reason.slug !== 'quarantine-decided') throw reason;
      const decided = await this.decisions.found(projectId, roundId, id);
      if (!isSame(decided, await this.repairs.changesOf(projectId, id), repair)) throw reason;
      return this.quarantine.one(projectId, roundId, id);
    }
  }

  private async attempt(projectId: string, roundId: string, id: string, repair: Repair): Promise<QuarantinedView> {
    const quarantined = await this.decisions.found(projectId, roundId, id);
    if (quarantined.state !== 'open') throw problem('quarantine-decided');
    const version = await this.decisions.versionOf(quarantined);
    const mended = repairAnswers(sentAnswers(quarantined), repair.changes);
    if ('misplaced' in mended) throw problem('repair-misplaced', { place: mended.misplaced });
    const { answers, applied } = mended;
    const judgement = await this.judge.judge(version, answers, quarantined.locale);
    if (judgement.accepted) return this.accept(quarantined, version, judgement.answers, { repair, applied });
    if (!repair.anyway) {
      const view = await this.quarantine.one(projectId, roundId, id);
      return { ...view, reasons: repairable(judgement.problems, answers, version.questions) };
    }
    if (!isJsonObject(answers) || boundsProblem(answers) !== undefined) throw problem('quarantine-unreadable');
    return this.accept(quarantined, version, textsNormalised(answers), { repair, applied });
  }

  private accept(
    quarantined: QuarantinedResponseEntity,
    version: PublishedVersion,
    answers: Record<string, Json>,
    { repair: { note, by }, applied }: { repair: Repair; applied: readonly AppliedChange[] },
  ): Promise<QuarantinedView> {
    const { projectId, roundId, id } = quarantined;
    return this.unit.run(async () => {
      await this.decisions.decide(quarantined, { state: 'accepted', by, note, action: 'quarantine.repaired' });
      await this.repairs.insert({ projectId, responseId: id, changes: [...applied] });
      await this.acceptance.write(receivedOf(quarantined), answers, version);
      return this.quarantine.one(projectId, roundId, id);
    });
  }
}

/** Somebody who sends the same decision twice has decided once. */
function isSame(
  { state, decidedBy, note }: QuarantinedResponseEntity,
  made: readonly AppliedChange[],
  { by, note: reason, changes }: Repair,
): boolean {
  const isSameDecision = state === 'accepted' && decidedBy === by && note === reason;
  return isSameDecision && asked(made) === asked(changes);
}

const asked = (changes: readonly AnswerChange[]): string =>
  canonicalJson(changes.map(({ place, to }) => (to === undefined ? { place } : { place, to })));
