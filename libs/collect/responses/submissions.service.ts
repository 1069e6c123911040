import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Counter } from 'prom-client';
import {
  type AnswersByQuestion,
  boundsProblem,
  canonicalJson,
  coarseMinutes,
  dayInGermany,
  type Judgement,
  problem,
} from '#domain';
import { Metrics, UnitOfWork } from '#platform';
import { DraftsRepository } from '../drafts/drafts.repository.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { QuarantineRepository } from '../quarantine/quarantine.repository.ts';
import { type PublishedVersion, PublishedVersions } from '../questionnaires/published-versions.ts';
import { Acceptance } from './acceptance.ts';
import { checkTakesAnswers, type Entrance, EntranceService } from './entrance.service.ts';
import { ResponsesRepository } from './responses.repository.ts';

export interface Submission {
  answers: AnswersByQuestion;
  locale: string;
  /** How long it took; null: unknown. */
  minutes: number | null;
}

/** `received`: kept, but the team has to look at it first. */
export type SubmissionStatus = 'accepted' | 'received';

/** Takes answers in. What was acknowledged is on disk, and what arrived is never dropped. */
@Injectable()
export class SubmissionsService {
  readonly #accepted: Counter;
  readonly #quarantined: Counter;

  constructor(
    private readonly entrance: EntranceService,
    private readonly acceptance: Acceptance,
    private readonly judge: AnswerJudge,
    private readonly versions: PublishedVersions,
    private readonly invitations: InvitationsRepository,
    private readonly responses: ResponsesRepository,
    private readonly quarantine: QuarantineRepository,
    private readonly drafts: DraftsRepository,
    private readonly unit: UnitOfWork,
    metrics: Metrics,
  ) {
    this.#accepted = metrics.counter('responses_accepted_total', 'Responses accepted by the judge.');
    this.#quarantined = metrics.counter('responses_quarantined_total', 'Responses kept for the team to decide on.');
  }

  /**
   * Submits answers under an id that the actor's browser made at random. Sending the same again gives the same
   * answer, whatever has happened to link and round since.
   * @throws response-id-conflict, and as EntranceService.enter
   */
  async submit(token: string, id: string, submission: Submission, address: string): Promise<SubmissionStatus> {
    const entrance = await this.entrance.find(token, address);
    const bodyHash = hashOf(submission);
    const earlier = await this.earlier(entrance, id, bodyHash);
    if (earlier !== undefined) return earlier;
    checkTakesAnswers(entrance);
    const version = await this.versions.find(entrance.project.id, entrance.round.versionId);
    if (version === undefined) throw problem('link-unknown');
    const judgement = await this.judge.judge(version, submission.answers, submission.locale);
    try {
      return await this.unit.run(async () => {
        // While the answers were judged, the round may have closed or the link been withdrawn.
        await this.entrance.enterAgain(entrance, token, address);
        return this.take({ entrance, id, submission, bodyHash, version, judgement });
      });
    } catch (reason) {
      // Two came at once: whoever was second gets the answer that the first has earned.
      const winner = await this.earlier(entrance, id, bodyHash);
      if (winner === undefined) throw reason;
      return winner;
    }
  }

  private async earlier(
    { project, round }: Entrance,
    id: string,
    bodyHash: string,
  ): Promise<SubmissionStatus | undefined> {
    const accepted = await this.responses.byId(project.id, id);
    const quarantined = await this.quarantine.byId(project.id, id);
    const known = quarantined ?? accepted;
    if (known === null) return undefined;
    if (known.roundId !== round.id || known.bodyHash !== bodyHash) throw problem('response-id-conflict');
    return quarantined === null ? 'accepted' : 'received';
  }

  private async take({ entrance, id, submission, bodyHash, version, judgement }: Judged): Promise<SubmissionStatus> {
    const { project, round, invitation, linkedInvitation } = entrance;
    if (invitation.kind === 'personal' && !(await this.invitations.claim(project.id, invitation.id))) {
      throw problem('already-answered');
    }
    await this.drafts.remove(project.id, round.id, id);
    if (linkedInvitation !== null) await this.drafts.removeOfInvitation(project.id, linkedInvitation);
    const received = {
      projectId: project.id,
      id,
      roundId: round.id,
      versionId: version.id,
      invitationId: linkedInvitation,
      locale: submission.locale,
      day: dayInGermany(new Date()),
      minutes: coarseMinutes(submission.minutes),
      bodyHash,
    };
    const groupId = await this.entrance.groupToKeep(entrance);
    if (judgement.accepted) {
      await this.acceptance.write({ ...received, groupId }, judgement.answers, version);
      this.unit.afterCommit(() => this.#accepted.inc());
      return 'accepted';
    }
    await this.quarantine.insert({
      ...received,
      groupId,
      raw: JSON.stringify(submission.answers),
      reasons: judgement.problems.slice(0, mostReasons),
      state: 'open',
      decidedBy: null,
      note: null,
    });
    this.unit.afterCommit(() => this.#quarantined.inc());
    return 'received';
  }
}

/** Reasons that are kept of one refusal: more would help nobody to decide. */
const mostReasons = 100;

interface Judged {
  entrance: Entrance;
  id: string;
  submission: Submission;
  bodyHash: string;
  version: PublishedVersion;
  judgement: Judgement;
}

/** Of what is sent; putting the keys of an honest form in order costs little, and nothing else is worth it. */
function hashOf({ answers, locale }: Submission): string {
  const sent = { answers, locale };
  const text = boundsProblem(answers) === undefined ? canonicalJson(sent) : JSON.stringify(sent);
  return createHash('sha256').update(text).digest('hex');
}
