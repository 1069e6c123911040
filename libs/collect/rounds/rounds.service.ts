import { Injectable } from '@nestjs/common';
import { dayInGermany, problem, type RoundStatus, signatureAmong } from '#domain';
import { ProjectsService } from '#people';
import { ActivityService, now, UnitOfWork } from '#platform';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { type RoundEntity } from './round.entity.ts';
import { roundView, type RoundView } from './round-view.ts';
import { RoundTracesRepository } from './round-traces.repository.ts';
import { RoundsRepository } from './rounds.repository.ts';

export interface NewRound {
  title: string;
  /** A published version of a questionnaire. */
  versionId: string;
  opensOn?: string | null;
  closesOn?: string | null;
}

export type RoundChange = Partial<NewRound>;

const dayInMs = 86_400_000;

/** Survey rounds: which questions are asked, from when to when. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly traces: RoundTracesRepository,
    private readonly versions: PublishedVersions,
    private readonly projects: ProjectsService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string): Promise<RoundView[]> {
    return (await this.rounds.ofProject(projectId)).map((round) => roundView(round));
  }

  /** @throws not-found */
  async byId(projectId: string, id: string): Promise<RoundView> {
    return roundView(await this.found(projectId, id));
  }

  /**
   * Creates a round in preparation under an id that the caller made; doing it again changes nothing.
   * @throws changed-meanwhile where the id is taken by another round, round-needs-published-version, round-dates-reversed
   */
  async create(projectId: string, id: string, wanted: NewRound, by: string | null): Promise<RoundView> {
    const { title, versionId, opensOn = null, closesOn = null } = wanted;
    checkDates({ opensOn, closesOn });
    await this.checkVersion(projectId, versionId);
    return this.unit.run(async () => {
      const existing = await this.rounds.byId(projectId, id);
      if (existing !== null) return asItWas(existing, { title, versionId, opensOn, closesOn });
      const status: RoundStatus = 'draft';
      const round = { projectId, id, title, versionId, opensOn, closesOn, status, createdAt: now(), revision: 1 };
      await this.rounds.insert(round);
      await this.activity.record(projectId, { by, action: 'round.created', subjectId: id });
      return roundView(round);
    });
  }

  /** @throws not-found, changed-meanwhile, round-already-opened, round-needs-published-version, round-dates-reversed */
  async change(projectId: string, id: string, revision: number, change: RoundChange, by: string): Promise<RoundView> {
    if (change.versionId !== undefined) await this.checkVersion(projectId, change.versionId);
    return this.unit.run(async () => {
      const round = await this.found(projectId, id);
      const otherVersion = change.versionId !== undefined && change.versionId !== round.versionId;
      if (otherVersion && round.status !== 'draft') throw problem('round-already-opened');
      const { opensOn = round.opensOn, closesOn = round.closesOn } = change;
      checkDates({ opensOn, closesOn });
      return this.write(round, revision, change, { by, action: 'round.changed' });
    });
  }

  /**
   * Lets answers in, from its first day on. A closed round can be opened again.
   * @throws round-over, round-asks-for-signature in a project that promises anonymity
   */
  async open(projectId: string, id: string, revision: number, by: string | null): Promise<RoundView> {
    return this.unit.run(async () => {
      const round = await this.found(projectId, id);
      if (round.status === 'open') throw problem('round-not-in-this-state');
      const { closesOn } = round;
      if (closesOn !== null && closesOn < dayInGermany(new Date())) throw problem('round-over', { day: closesOn });
      await this.checkAnonymity(round);
      return this.write(round, revision, { status: 'open' }, { by, action: 'round.opened' });
    });
  }

  async close(projectId: string, id: string, revision: number, by: string | null): Promise<RoundView> {
    return this.unit.run(async () => {
      const round = await this.found(projectId, id);
      if (round.status !== 'open') throw problem('round-not-in-this-state');
      await this.traces.blur({ projectId, roundId: id });
      return this.write(round, revision, { status: 'closed' }, { by, action: 'round.closed' });
    });
  }

  /**
   * Does for rounds that have ended by their date in these last days what closing does for others. Again is harmless.
   * @param day of now, such as 2026-03-01
   */
  async blurEnded(day: string): Promise<void> {
    const before = (days: number) => new Date(Date.parse(day) - days * dayInMs).toISOString().slice(0, 10);
    for (const round of await this.traces.endedBetween(before(4), before(1))) {
      await this.unit.run(() => this.traces.blur(round));
    }
  }

  private async write(
    round: RoundEntity,
    revision: number,
    change: Partial<RoundEntity>,
    deed: { by: string | null; action: string },
  ): Promise<RoundView> {
    const { projectId, id } = round;
    if (!(await this.rounds.update(projectId, id, revision, change))) throw problem('changed-meanwhile');
    await this.activity.record(projectId, {
      ...deed,
      subjectId: id,
      facts: { changed: Object.keys(change).join(', ') },
    });
    return this.byId(projectId, id);
  }

  private async found(projectId: string, id: string): Promise<RoundEntity> {
    const round = await this.rounds.byId(projectId, id);
    if (round === null) throw problem('not-found');
    return round;
  }

  private async checkAnonymity({ projectId, versionId }: RoundEntity): Promise<void> {
    const project = await this.projects.byId(projectId);
    if (project?.mode !== 'anonymous') return;
    const version = await this.versions.find(projectId, versionId);
    const question = signatureAmong(version?.questions ?? []);
    if (question !== undefined) throw problem('round-asks-for-signature', { question });
  }

  private async checkVersion(projectId: string, versionId: string): Promise<void> {
    const version = await this.versions.find(projectId, versionId);
    if (version === undefined) throw problem('round-needs-published-version');
  }
}

function checkDates({ opensOn, closesOn }: Pick<RoundChange, 'opensOn' | 'closesOn'>): void {
  if (opensOn && closesOn && closesOn < opensOn) throw problem('round-dates-reversed', { opensOn, closesOn });
}

function asItWas(round: RoundEntity, wanted: Required<NewRound>): RoundView {
  const keys = ['title', 'versionId', 'opensOn', 'closesOn'] as const;
  if (keys.some((key) => round[key] !== wanted[key])) throw problem('changed-meanwhile');
  return roundView(round);
}
