import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { type QuarantinedView } from '../quarantine/quarantine-view.ts';
import { QuarantineService } from '../quarantine/quarantine.service.ts';
import { AnswersService, type ReadResponse } from '../responses/answers.service.ts';
import { StoredAnswersService } from './stored-answers.service.ts';

export interface Disclosure {
  /** What was accepted; null: what was sent did not pass the judge. */
  response: ReadResponse | null;
  /** What was sent through the link and is no response, as it came. */
  quarantined: QuarantinedView[];
}

/** Tells the lead what one person has answered, when she asks what is stored. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly stored: StoredAnswersService,
    private readonly answers: AnswersService,
    private readonly quarantine: QuarantineService,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** Records who asked and why before anything is told. @throws nothing-stored, and as StoredAnswersService.throughLink */
  async throughLink(
    projectId: string,
    roundId: string,
    invitationId: string,
    { reason, by }: { reason: string; by: string },
  ): Promise<Disclosure> {
    return this.unit.run(async () => {
      const { accepted, refused } = await this.stored.throughLink(projectId, roundId, invitationId);
      if (accepted === null && refused.length === 0) throw problem('nothing-stored');
      const deed = { by, action: 'response.disclosed', subjectId: invitationId, facts: { reason } };
      await this.activity.record(projectId, deed);
      const response = accepted === null ? null : await this.answers.whole(projectId, roundId, accepted);
      const quarantined: QuarantinedView[] = [];
      for (const id of refused) {
        if (id !== accepted) quarantined.push(await this.quarantine.one(projectId, roundId, id));
      }
      return { response, quarantined };
    });
  }
}
