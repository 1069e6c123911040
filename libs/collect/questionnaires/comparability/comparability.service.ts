import { Injectable } from '@nestjs/common';
import { type ChangeSince, type ColumnOf, columnNames, problem, type Proposal, proposeComparability } from '#domain';
import { UsersService } from '#people';
import { ActivityService, now, UnitOfWork } from '#platform';
import { inspectText } from '../gate/gate.ts';
import { type PublishedVersion } from '../published-versions.ts';
import { type QuestionnaireVersionEntity } from '../questionnaire-version.entity.ts';
import { QuestionnairesRepository } from '../questionnaires.repository.ts';
import { basisOf, changesView, type ChangesView, type QuestionChangeView, seenOf } from './changes-view.ts';
import { type ComparabilityEntity } from './comparability.entity.ts';
import { ComparabilityRepository } from './comparability.repository.ts';
import { VersionChanges } from './version-changes.ts';

export interface Decision {
  question: string;
  comparable: boolean;
  note: string;
  /** What was looked at, as the view says it. */
  seen: string;
}

/** What a version changes, and the decisions of people whether answers to it can be compared with earlier ones. */
@Injectable()
export class ComparabilityService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly repository: ComparabilityRepository,
    private readonly questionnaires: QuestionnairesRepository,
    private readonly changes: VersionChanges,
    private readonly users: UsersService,
    private readonly activity: ActivityService,
  ) {}

  /** @param against id of an earlier version; left out, the one before. @throws not-found */
  async ofVersion(projectId: string, versionId: string, against?: string): Promise<ChangesView> {
    return this.view(await this.version(projectId, versionId), against);
  }

  /** Keeps decisions, all or none. @throws not-found, changed-meanwhile */
  async decide(
    projectId: string,
    versionId: string,
    decisions: readonly Decision[],
    by: string | null,
  ): Promise<ChangesView> {
    const version = await this.version(projectId, versionId);
    const { questions } = await this.changes.of(version);
    await this.unit.run(async () => {
      await this.unit.lock('comparability', projectId);
      const made = await this.repository.ofVersion(projectId, versionId);
      for (const { seen, ...decision } of decisions) {
        const question = questions.find(({ name }) => name === decision.question);
        const proposal = question === undefined ? undefined : proposeComparability(question);
        if (question === undefined || proposal === undefined) throw problem('not-found');
        const before = made.find((one) => one.question === decision.question);
        if (seenOf(basisOf(question), before?.revision ?? 0) !== seen) throw problem('changed-meanwhile');
        await this.keep(version, question, proposal, before, { ...decision, by });
      }
    });
    return this.view(version);
  }

  /**
   * Sees to it that nothing is published of which nobody said whether it stays comparable.
   * @param accept whether what is open is decided as proposed
   * @throws comparability-undecided
   */
  async settle(draft: QuestionnaireVersionEntity, by: string | null, accept: boolean): Promise<void> {
    const { comparedWith, questions, needed, decided } = await this.view(draft);
    if (comparedWith === null || needed === decided) return;
    // A file with errors cannot be published, whatever is decided: they come first.
    if (!(await inspectText(draft.authored)).publishable) return;
    const open = questions.filter((question) => isOpen(question));
    if (!accept) {
      const named = open.map(({ name }) => name).join(', ');
      throw problem('comparability-undecided', { number: draft.number, questions: named });
    }
    const decisions = open.map(({ name, proposal, seen }) => ({
      ...{ question: name, comparable: proposal?.verdict !== 'not-comparable', note: '', seen },
    }));
    await this.decide(draft.projectId, draft.id, decisions, by);
  }

  /** By which columns versions are joined; what nobody decided about is joined. */
  async columnsOf(projectId: string, versions: readonly PublishedVersion[]): Promise<ColumnOf> {
    const apart = new Set((await this.repository.apart(projectId)).map((one) => `${one.versionId} ${one.question}`));
    return columnNames(versions, (versionId, question) => apart.has(`${versionId} ${question}`));
  }

  private async view(version: QuestionnaireVersionEntity, against?: string): Promise<ChangesView> {
    const [diff, decisions] = await Promise.all([
      this.changes.of(version, against),
      this.repository.ofVersion(version.projectId, version.id),
    ]);
    const deciders = decisions.flatMap(({ decidedBy }) => (decidedBy === null ? [] : [decidedBy]));
    return changesView(version, diff, decisions, await this.users.namesOf(deciders));
  }

  private async keep(
    { projectId, id: versionId, number }: QuestionnaireVersionEntity,
    question: ChangeSince,
    { verdict }: Proposal,
    before: ComparabilityEntity | undefined,
    { by, comparable, note }: { by: string | null; comparable: boolean; note: string },
  ): Promise<void> {
    await this.repository.put({
      ...{ projectId, versionId, question: question.name, comparable, note },
      ...{ basis: basisOf(question), decidedBy: by, decidedAt: now(), revision: (before?.revision ?? 0) + 1 },
    });
    await this.activity.record(projectId, {
      by,
      action: 'questionnaire.comparability-decided',
      subjectId: versionId,
      facts: {
        ...{ number, question: question.name, comparable, note, proposed: verdict, since: question.since ?? null },
        ...{ before: before?.comparable ?? null, noteBefore: before?.note ?? null },
      },
    });
  }

  private async version(projectId: string, versionId: string): Promise<QuestionnaireVersionEntity> {
    const version = await this.questionnaires.version(projectId, versionId);
    if (version === null) throw problem('not-found');
    return version;
  }
}

const isOpen = ({ needsDecision, decision }: QuestionChangeView): boolean =>
  needsDecision && decision?.current !== true;
