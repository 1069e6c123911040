import { Injectable } from '@nestjs/common';
import { type Counter } from 'prom-client';
import { coarseMinutes, dayInGermany, mostReasons, problem } from '#domain';
import { Batcher, databaseProblem, Metrics, together, UnitOfWork } from '#platform';
import { DraftsRepository } from '../drafts/drafts.repository.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { LateJudge } from '../quarantine/late-judge.ts';
import { QuarantineRepository } from '../quarantine/quarantine.repository.ts';
import { type QuarantinedResponseEntity } from '../quarantine/quarantined-response.entity.ts';
import { Acceptance, type Accepted, type Received } from './acceptance.ts';
import { type Entrance, EntranceService } from './entrance.service.ts';
import { type Outcome, planIntake, sameAgain } from './intake-batch.ts';
import { type Arrival, type SubmissionStatus } from './submission.ts';
import { SubmittedRepository } from './submitted.repository.ts';

/** A batch locks what it writes to; a pool has to have connections left for everybody else. */
const limits = { atOnce: 6, most: 200, waiting: 2_000 };

/**
 * Writes submissions: judged ones where they belong, others where they wait for the judge. Those of a round that arrive
 * together are one unit of work: a handful of statements and one commit for all of them. A batch that fails is taken
 * apart, so that one that cannot be written takes no other with it.
 */
@Injectable()
export class IntakeService {
  readonly #accepted: Counter;
  readonly #quarantined: Counter;
  readonly #arriving: Batcher<Arrival, SubmissionStatus>;
  /** What a batch that is being written is about, and when it will be done. */
  readonly #onTheWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly entrance: EntranceService,
    private readonly acceptance: Acceptance,
    private readonly invitations: InvitationsRepository,
    private readonly submitted: SubmittedRepository,
    private readonly quarantine: QuarantineRepository,
    private readonly drafts: DraftsRepository,
    private readonly lateJudge: LateJudge,
    private readonly unit: UnitOfWork,
    metrics: Metrics,
  ) {
    this.#accepted = metrics.counter('responses_accepted_total', 'Responses accepted by the judge.');
    this.#quarantined = metrics.counter('responses_quarantined_total', 'Responses kept for the team to decide on.');
    const roundOf = ({ entrance: { project, round } }: Arrival) => `${project.id} ${round.id}`;
    this.#arriving = new Batcher(roundOf, (arrivals, next) => this.takeInTurn(arrivals, next), limits);
  }

  /** Resolves once it is on disk. @throws response-id-conflict, try-again, and as EntranceService.enter */
  async take(arrival: Arrival): Promise<SubmissionStatus> {
    // Inside of a unit of work it belongs to that, whatever else arrives.
    if (!this.unit.isOpen) return this.#arriving.add(arrival);
    const [outcome] = await this.write([arrival]);
    return valueOf(outcome);
  }

  /**
   * One batch may be written while the commit of another is on its way, of which it sees nothing: whoever uses the same
   * id or the same personal link waits until that is done.
   */
  private async takeInTurn(arrivals: readonly Arrival[], next: () => void): Promise<Outcome[]> {
    const subjects = arrivals.flatMap(subjectsOf);
    await Promise.all(subjects.flatMap((subject) => this.#onTheWay.get(subject) ?? []));
    const taking = this.takeTogether(arrivals, next);
    const done = taking.catch(() => undefined);
    for (const subject of subjects) this.#onTheWay.set(subject, done);
    try {
      return await taking;
    } finally {
      for (const subject of subjects) if (this.#onTheWay.get(subject) === done) this.#onTheWay.delete(subject);
    }
  }

  /**
   * Nearly everything comes once and is accepted, so the first attempt does not look for earlier responses: the key of
   * their table tells. It knows nothing of what goes elsewhere; for that is looked. So does the second attempt, and
   * where that fails too, each is tried by itself.
   */
  private async takeTogether(arrivals: readonly Arrival[], next?: () => void): Promise<Outcome[]> {
    const keyTells = arrivals.every(({ judgement }) => judgement?.accepted === true);
    try {
      return await this.unit.run(() => this.write(arrivals, { keyTells }), next);
    } catch (reason) {
      if (databaseProblem(reason)?.slug !== 'changed-meanwhile') return this.takeApart(arrivals, reason);
    }
    try {
      return await this.unit.run(() => this.write(arrivals));
    } catch (reason) {
      return this.takeApart(arrivals, reason);
    }
  }

  private async takeApart(arrivals: readonly Arrival[], reason: unknown): Promise<Outcome[]> {
    const [only, ...others] = arrivals;
    if (only === undefined) return [];
    if (others.length === 0) return [await this.winner(only, reason)];
    // A disk that is full or a database that is away is no better one by one.
    if (databaseProblem(reason)?.slug === 'try-again') throw reason;
    const outcomes: Outcome[] = [];
    for (const arrival of arrivals) outcomes.push(...(await this.takeTogether([arrival])));
    return outcomes;
  }

  /** Two came at once, perhaps to two instances: whoever was second gets the answer that the first has earned. */
  private async winner({ entrance: { project, round }, id, bodyHash }: Arrival, reason: unknown): Promise<Outcome> {
    try {
      const first = (await this.submitted.of(project.id, [id])).get(id);
      if (first === undefined) return { status: 'rejected', reason };
      return { status: 'fulfilled', value: sameAgain(first, round.id, bodyHash) };
    } catch (other) {
      return { status: 'rejected', reason: other };
    }
  }

  /** Belongs inside of a unit of work. All arrivals are of one round. */
  private async write(arrivals: readonly Arrival[], { keyTells = false } = {}): Promise<Outcome[]> {
    const [first] = arrivals;
    if (first === undefined) return [];
    const { project, round } = first.entrance;
    const ids = arrivals.map(({ id }) => id);
    await this.entrance.hold(project.id, arrivals);
    const [entrances, known] = await this.unit.lookAhead(() =>
      together([
        this.entrance.lookAgain(project.id, arrivals),
        keyTells ? this.submitted.notAccepted(project.id, ids) : this.submitted.of(project.id, ids),
      ]),
    );
    const hoped = planIntake(arrivals, entrances, known);
    // Whoever is refused may only be sending again what was accepted a moment ago.
    const isSure = !keyTells || hoped.outcomes.every(({ status }) => status === 'fulfilled');
    const { outcomes, taken, claimed } = isSure
      ? hoped
      : planIntake(arrivals, entrances, await this.unit.lookAhead(() => this.submitted.of(project.id, ids)));
    if (taken.length === 0) return outcomes;
    const groupOf = await this.unit.lookAhead(() => this.entrance.groupsToKeep(taken.map(({ entrance }) => entrance)));
    if (!(await this.invitations.claim(project.id, claimed))) throw problem('already-answered');
    await this.removeDrafts(project.id, round.id, taken);
    await this.keep(taken, groupOf);
    return outcomes;
  }

  private async removeDrafts(projectId: string, roundId: string, taken: readonly Arrival[]): Promise<void> {
    await this.drafts.removeAll(
      projectId,
      roundId,
      taken.map(({ id }) => id),
    );
    await this.drafts.removeOfInvitations(
      projectId,
      taken.flatMap(({ entrance }) => entrance.linkedInvitation ?? []),
    );
  }

  private async keep(taken: readonly Arrival[], groupOf: (entrance: Entrance) => string | null): Promise<void> {
    const day = dayInGermany(new Date());
    const accepted: Accepted[] = [];
    const others: QuarantinedResponseEntity[] = [];
    for (const arrival of taken) {
      const { judgement, version } = arrival;
      const received = { ...receivedOf(arrival, day), groupId: groupOf(arrival.entrance) };
      if (judgement?.accepted === true) accepted.push({ received, answers: judgement.answers, version });
      else others.push(quarantinedOf(arrival, received));
    }
    await this.acceptance.writeAll(accepted);
    for (const quarantined of others) await this.quarantine.insert(quarantined);
    this.unit.afterCommit(() => {
      const waiting = others.filter(({ state }) => state === 'waiting');
      this.#accepted.inc(accepted.length);
      this.#quarantined.inc(others.length - waiting.length);
      this.lateJudge.tell(waiting);
    });
  }
}

/** What no two batches may write at the same time. */
function subjectsOf({ id, entrance: { project, invitation } }: Arrival): string[] {
  return [`${project.id} ${id}`, ...(invitation.kind === 'personal' ? [invitation.id] : [])];
}

function quarantinedOf({ judgement, submission }: Arrival, received: Received): QuarantinedResponseEntity {
  return {
    ...received,
    raw: JSON.stringify(submission.answers),
    reasons: judgement?.accepted === false ? judgement.problems.slice(0, mostReasons) : [],
    state: judgement === undefined ? 'waiting' : 'open',
    decidedBy: null,
    note: null,
  };
}

function receivedOf({ entrance, id, submission, bodyHash, version }: Arrival, day: string): Omit<Received, 'groupId'> {
  return {
    projectId: entrance.project.id,
    id,
    roundId: entrance.round.id,
    versionId: version.id,
    invitationId: entrance.linkedInvitation,
    mode: 'online',
    locale: submission.locale,
    day,
    minutes: coarseMinutes(submission.minutes),
    bodyHash,
  };
}

function valueOf(outcome: Outcome | undefined): SubmissionStatus {
  if (outcome?.status === 'fulfilled') return outcome.value;
  throw outcome?.reason ?? new Error('Nothing is known of this submission.');
}
