import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { boundsProblem, canonicalJson, problem } from '#domain';
import { Batcher, UnitOfWork } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { checkTakesAnswers, EntranceService } from './entrance.service.ts';
import { sameAgain } from './intake-batch.ts';
import { IntakeService } from './intake.service.ts';
import { type Submission, type SubmissionStatus, type Submitted } from './submission.ts';
import { SubmittedRepository } from './submitted.repository.ts';

interface Asked {
  projectId: string;
  id: string;
}

/** Takes answers in. What was acknowledged is on disk, and what arrived is never dropped. */
@Injectable()
export class SubmissionsService {
  readonly #earlier: Batcher<Asked, Submitted | undefined>;

  constructor(
    private readonly entrance: EntranceService,
    private readonly judge: AnswerJudge,
    private readonly versions: PublishedVersions,
    private readonly submitted: SubmittedRepository,
    private readonly intake: IntakeService,
    private readonly unit: UnitOfWork,
  ) {
    const limits = { atOnce: 2, most: 200, waiting: 5_000 };
    this.#earlier = new Batcher(
      ({ projectId }) => projectId,
      (asked) => this.lookUp(asked),
      limits,
    );
  }

  /**
   * Submits answers under an id that the actor's browser made at random. Sending the same again gives the same
   * answer, whatever has happened to link and round since.
   * @throws response-id-conflict, and as EntranceService.enter
   */
  async submit(token: string, id: string, submission: Submission, address: string): Promise<SubmissionStatus> {
    const entrance = await this.entrance.find(token, address);
    const { project, round } = entrance;
    const bodyHash = hashOf(submission);
    const earlier = await this.earlier({ projectId: project.id, id });
    if (earlier !== undefined) return sameAgain(earlier, round.id, bodyHash);
    checkTakesAnswers(entrance);
    const version = await this.versions.find(project.id, round.versionId);
    if (version === undefined) throw problem('link-unknown');
    const judgement = await this.judge.judge(version, submission.answers, submission.locale);
    const tokenHash = this.entrance.hashOf(token);
    return this.intake.take({ entrance, tokenHash, id, submission, bodyHash, version, judgement });
  }

  private async earlier(asked: Asked): Promise<Submitted | undefined> {
    if (!this.unit.isOpen) return this.#earlier.add(asked);
    return (await this.submitted.of(asked.projectId, [asked.id])).get(asked.id);
  }

  /** Of one project. */
  private async lookUp(asked: readonly Asked[]): Promise<PromiseSettledResult<Submitted | undefined>[]> {
    const found = await this.submitted.of(
      asked[0]?.projectId ?? '',
      asked.map(({ id }) => id),
    );
    return asked.map(({ id }) => ({ status: 'fulfilled', value: found.get(id) }));
  }
}

/** Of what is sent; putting the keys of an honest form in order costs little, and nothing else is worth it. */
function hashOf({ answers, locale }: Submission): string {
  const sent = { answers, locale };
  const text = boundsProblem(answers) === undefined ? canonicalJson(sent) : JSON.stringify(sent);
  return createHash('sha256').update(text).digest('hex');
}
