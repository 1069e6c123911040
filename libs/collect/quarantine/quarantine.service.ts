import { Injectable } from '@nestjs/common';
import {
  type AnswerProblem,
  isJsonObject,
  problem,
  type QuestionInfo,
  textsNormalised,
  type Translated,
} from '#domain';
import { UsersService } from '#people';
import { ActivityService, UnitOfWork } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { Acceptance, type Received } from '../responses/acceptance.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { type QuarantinedResponseEntity, type QuarantineState } from './quarantined-response.entity.ts';
import { type ListedQuarantined, QuarantineRepository } from './quarantine.repository.ts';

/** Why the judge refused, with the title of the question. */
export type Reason = AnswerProblem & { title?: Translated };

export interface QuarantinedSummary {
  id: string;
  locale: string;
  day: string;
  state: QuarantineState;
  reasons: Reason[];
  /** Whoever decided, and why. */
  decidedBy: string | null;
  note: string | null;
}

export interface QuarantinedView extends QuarantinedSummary {
  /** The answers as JSON text, as they came. */
  raw: string;
}

/** What the judge refused, and what the team makes of it. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly quarantine: QuarantineRepository,
    private readonly acceptance: Acceptance,
    private readonly invitations: InvitationsRepository,
    private readonly versions: PublishedVersions,
    private readonly judge: AnswerJudge,
    private readonly users: UsersService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string, roundId: string): Promise<QuarantinedSummary[]> {
    return this.summariesOf(await this.quarantine.ofRound(projectId, roundId));
  }

  async one(projectId: string, roundId: string, id: string): Promise<QuarantinedView> {
    const found = await this.found(projectId, roundId, id);
    const [summary] = await this.summariesOf([found]);
    if (summary === undefined) throw problem('not-found');
    return { ...summary, raw: found.raw };
  }

  /** Asks the judge once more, for example after a check that took too long; accepts what passes now. */
  async judgeAgain(projectId: string, roundId: string, id: string, by: string): Promise<QuarantinedView> {
    const quarantined = await this.found(projectId, roundId, id);
    const version = await this.versionOf(quarantined);
    const judgement = await this.judge.judge(version, JSON.parse(quarantined.raw), quarantined.locale);
    if (judgement.accepted) {
      return this.unit.run(async () => {
        await this.decide(quarantined, { state: 'accepted', by, note: null, action: 'quarantine.passed' });
        await this.acceptance.write(receivedOf(quarantined), judgement.answers, version);
        return this.one(projectId, roundId, id);
      });
    }
    const reasons = withTitles(judgement.problems, version.questions);
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
    const quarantined = await this.found(projectId, roundId, id);
    const version = await this.versionOf(quarantined);
    const parsed: unknown = JSON.parse(quarantined.raw);
    if (!isJsonObject(parsed)) throw problem('quarantine-unreadable');
    const answers = textsNormalised(parsed);
    return this.unit.run(async () => {
      await this.decide(quarantined, { state: 'accepted', by, note, action: 'quarantine.accepted' });
      await this.acceptance.write(receivedOf(quarantined), answers, version);
      return this.one(projectId, roundId, id);
    });
  }

  /** Leaves answers out; the text stays. In a pseudonymous project the link can be answered again. */
  async discard(projectId: string, roundId: string, id: string, note: string, by: string): Promise<QuarantinedView> {
    return this.unit.run(async () => {
      const quarantined = await this.found(projectId, roundId, id);
      await this.decide(quarantined, { state: 'discarded', by, note, action: 'quarantine.discarded' });
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
        return { id, locale, day, state, reasons: titled, decidedBy: names.get(decidedBy ?? '') ?? null, note };
      }),
    );
  }

  private async decide(
    { projectId, id }: QuarantinedResponseEntity,
    { state, by, note, action }: { state: QuarantineState; by: string; note: string | null; action: string },
  ): Promise<void> {
    if (!(await this.quarantine.decide(projectId, id, { state, decidedBy: by, note })))
      throw problem('quarantine-decided');
    await this.activity.record(projectId, { by, action, subjectId: id });
  }

  private async found(projectId: string, roundId: string, id: string): Promise<QuarantinedResponseEntity> {
    const quarantined = await this.quarantine.byId(projectId, id);
    if (quarantined?.roundId !== roundId) throw problem('not-found');
    return quarantined;
  }

  private async versionOf({ projectId, versionId }: QuarantinedResponseEntity) {
    const version = await this.versions.find(projectId, versionId);
    if (version === undefined) throw problem('not-found');
    return version;
  }
}

function receivedOf(quarantined: QuarantinedResponseEntity): Received {
  const { projectId, id, roundId, versionId, invitationId, groupId, mode, locale, day, minutes, bodyHash } =
    quarantined;
  return { projectId, id, roundId, versionId, invitationId, groupId, mode, locale, day, minutes, bodyHash };
}

function withTitles(problems: readonly AnswerProblem[], questions: readonly QuestionInfo[]): Reason[] {
  return problems.map((reason) => {
    const title = questions.find(({ name }) => name === reason.question)?.title;
    return title === undefined ? reason : { ...reason, title };
  });
}
