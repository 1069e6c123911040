import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { boundsProblem, canonicalJson, problem } from '#domain';
import { Turns } from '#platform';
import { AnswerJudge } from '../judge/answer-judge.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { EntranceService, refusalOf } from './entrance.service.ts';
import { sameAgain } from './intake-batch.ts';
import { IntakeService } from './intake.service.ts';
import { type Submission, type SubmissionStatus } from './submission.ts';
import { SubmittedRepository } from './submitted.repository.ts';

/** Milliseconds that judging may take at once: some ten of what honest people send. */
const judgedInOneTurn = 1;

/** Takes answers in. What was acknowledged is on disk, and what arrived is never dropped. */
@Injectable()
export class SubmissionsService {
  readonly #turns = new Turns(judgedInOneTurn);

  constructor(
    private readonly entrance: EntranceService,
    private readonly judge: AnswerJudge,
    private readonly versions: PublishedVersions,
    private readonly submitted: SubmittedRepository,
    private readonly intake: IntakeService,
  ) {}

  /**
   * Submits answers under an id that the actor's browser made at random. Sending the same again gives the same
   * answer, whatever has happened to link and round since; only behind a link that was withdrawn nothing is found.
   * @throws response-id-conflict, and as EntranceService.enter
   */
  async submit(token: string, id: string, submission: Submission, address: string): Promise<SubmissionStatus> {
    const tokenHash = this.entrance.hashOf(token);
    const entrance = await this.entrance.findLately(token, address, tokenHash);
    const { project, round } = entrance;
    const bodyHash = hashOf(submission);
    const refusal = refusalOf(entrance);
    if (refusal !== undefined) {
      const earlier = (await this.submitted.of(project.id, [id])).get(id);
      if (earlier === undefined) throw refusal;
      return sameAgain(earlier, round.id, bodyHash);
    }
    const version = await this.versions.find(project.id, round.versionId);
    if (version === undefined) throw problem('link-unknown');
    const judgement = await this.#turns.run(() =>
      this.judge.judgeSwiftly(version, submission.answers, submission.locale),
    );
    // Whether it was there before, the intake sees together with all that arrives at once.
    return this.intake.take({ entrance, tokenHash, id, submission, bodyHash, version, judgement });
  }
}

/** Of what is sent; putting the keys of an honest form in order costs little, and nothing else is worth it. */
function hashOf({ answers, locale }: Submission): string {
  const sent = { answers, locale };
  const text = boundsProblem(answers) === undefined ? canonicalJson(sent) : JSON.stringify(sent);
  return hash('sha256', text, 'hex');
}
