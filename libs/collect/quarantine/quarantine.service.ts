import { Injectable } from '@nestjs/common';
import { isJsonObject, problem, textsNormalised } from '#domain';
import { UsersService } from '#people';
import { UnitOfWork } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { Acceptance } from '../responses/acceptance.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { Decisions, receivedOf, sentAnswers } from './decisions.ts';
import { described, type QuarantinedSummary, type QuarantinedView, repairable, withTitles } from './quarantine-view.ts';
import { type ListedQuarantined, QuarantineRepository } from './quarantine.repository.ts';
import { RepairsRepository } from './repairs.repository.ts';

/** What the judge refused, and what the team makes of it. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly decisions: Decisions,
    private readonly quarantine: QuarantineRepository,
    private readonly repairs: RepairsRepository,
    private readonly acceptance: Acceptance,
    private readonly invitations: InvitationsRepository,
    private readonly versions: PublishedVersions,
    private readonly judge: AnswerJudge,
    private readonly users: UsersService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string, roundId: string): Promise<QuarantinedSummary[]> {
    return this.summariesOf(await this.quarantine.ofRound(projectId, roundId));
  }

  async one(projectId: string, roundId: string, id: string): Promise<QuarantinedView> {
    const found = await this.decisions.found(projectId, roundId, id);
    const [summary] = await this.summariesOf([found]);
    if (summary === undefined) throw problem('not-found');
    const questions = (await this.versions.find(projectId, found.versionId))?.questions ?? [];
    const changes = described(await this.repairs.changesOf(projectId, id), questions);
    return { ...summary, reasons: repairable(found.reasons, sentAnswers(found), questions), raw: found.raw, changes };
  }

  /** Asks the judge once more, for example after a check that took too long; accepts what passes now. */
  async judgeAgain(projectId: string, roundId: string, id: string, by: string): Promise<QuarantinedView> {
    const quarantined = await this.decisions.found(projectId, roundId, id);
    const version = await this.decisions.versionOf(quarantined);
    const answers = sentAnswers(quarantined);
    const judgement = await this.judge.judge(version, answers, quarantined.locale);
    if (judgement.accepted) {
      return this.unit.run(async () => {
        await this.decisions.decide(quarantined, { state: 'accepted', by, note: null, action: 'quarantine.passed' });
        await this.acceptance.write(receivedOf(quarantined), judgement.answers, version);
        return this.one(projectId, roundId, id);
      });
    }
    const reasons = repairable(judgement.problems, answers, version.questions);
    return { ...(await this.one(projectId, roundId, id)), reasons };
  }

  /** Accepts answers although the judge refused them; the note says why. @throws quarantine-unreadable, quarantine-decided */
  async acceptAnyway(
    projectId: string,
    roundId: string,
    id: string,
    note: string,
    by: string,
  ): Promise<QuarantinedView> {
    const quarantined = await this.decisions.found(projectId, roundId, id);
    const version = await this.decisions.versionOf(quarantined);
    const sent = sentAnswers(quarantined);
    if (!isJsonObject(sent)) throw problem('quarantine-unreadable');
    const answers = textsNormalised(sent);
    return this.unit.run(async () => {
      await this.decisions.decide(quarantined, { state: 'accepted', by, note, action: 'quarantine.accepted' });
      await this.acceptance.write(receivedOf(quarantined), answers, version);
      return this.one(projectId, roundId, id);
    });
  }

  /** Leaves answers out; the text stays. In a pseudonymous project the link can be answered again. */
  async discard(projectId: string, roundId: string, id: string, note: string, by: string): Promise<QuarantinedView> {
    return this.unit.run(async () => {
      const quarantined = await this.decisions.found(projectId, roundId, id);
      await this.decisions.decide(quarantined, { state: 'discarded', by, note, action: 'quarantine.discarded' });
      if (quarantined.invitationId !== null) await this.invitations.release(projectId, quarantined.invitationId);
      return this.one(projectId, roundId, id);
    });
  }

  private async summariesOf(found: readonly ListedQuarantined[]): Promise<QuarantinedSummary[]> {
    const names = await this.users.namesOf(found.flatMap(({ decidedBy }) => decidedBy ?? []));
    return Promise.all(
      found.map(async ({ projectId, id, versionId, locale, day, state, reasons, decidedBy, note }) => {
        const version = await this.versions.find(projectId, versionId);
        const titled = withTitles(reasons, version?.questions ?? []);
        // Who asks for what is stored of her sees also what waits for the judge; no list has it.
        const shown = state === 'waiting' ? 'open' : state;
        return { id, locale, day, state: shown, reasons: titled, decidedBy: names.get(decidedBy ?? '') ?? null, note };
      }),
    );
  }
}
