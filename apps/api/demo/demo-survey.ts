import { Injectable } from '@nestjs/common';
import {
  ActorGroupsService,
  InvitationsService,
  QuestionnairesService,
  RoundsService,
  SubmissionsService,
} from '#collect';
import { InvolvementsService } from '#people';
import { type DemoContent } from './content.ts';
import { demoId } from './demo-id.ts';
import { surveyAnswers } from './survey-answers.ts';

/** Asks the demo's actors: groups, questionnaire, round, a link for each of them, what they answered, and who stays involved. */
@Injectable()
export class DemoSurvey {
  constructor(
    private readonly groups: ActorGroupsService,
    private readonly questionnaires: QuestionnairesService,
    private readonly rounds: RoundsService,
    private readonly invitations: InvitationsService,
    private readonly submissions: SubmissionsService,
    private readonly involvements: InvolvementsService,
  ) {}

  async make(projectId: string, content: DemoContent, by: string): Promise<void> {
    const tree = content.project.groups.map(({ key, parent, name }) => ({ key, parentKey: parent, name }));
    const groups = await this.groups.replaceTree(projectId, tree, by);
    const groupIds = new Map(groups.map(({ key, id }) => [key, id]));
    const roundId = await this.openRound(projectId, by);
    for (const actor of content.actors) {
      const groupId = groupIds.get(actor.group) ?? null;
      const wanted = { kind: 'personal', label: actor.key.toUpperCase(), groupId } as const;
      const id = demoId('invitation', actor.key);
      const { token } = await this.invitations.create(projectId, roundId, id, wanted, by);
      const submission = { answers: surveyAnswers(actor), locale: actor.locale, minutes: 14 };
      const status = await this.submissions.submit(token, demoId('response', actor.key), submission, 'demo');
      if (status !== 'accepted') throw new Error(`The demo's answers of ${actor.key} were not accepted.`);
    }
    for (const offer of content.involvements) {
      await this.involvements.put(projectId, demoId('involvement', offer.name), offer);
    }
  }

  private async openRound(projectId: string, by: string): Promise<string> {
    const { id: versionId } = await this.questionnaires.publishTemplate(projectId, 'akteursbefragung', by);
    const title = 'Akteursbefragung 2026';
    const round = await this.rounds.create(projectId, demoId('round'), { title, versionId }, by);
    await this.rounds.open(projectId, round.id, round.revision, by);
    return round.id;
  }
}
