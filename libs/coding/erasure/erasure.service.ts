import { Injectable } from '@nestjs/common';
import { StoredAnswersService } from '#collect';
import { ActivityService, UnitOfWork } from '#platform';
import { SegmentsRepository } from '../segments/segments.repository.ts';
import { SnapshotsRepository } from '../snapshots/snapshots.repository.ts';

export interface ErasureDeed {
  reason: string;
  by: string;
}

/**
 * Deletes responses with all that was made of them. Sources, segments, codings and chosen quotes go by their foreign
 * keys and figures are counted anew each time; the words that snapshots have frozen are taken out here.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly stored: StoredAnswersService,
    private readonly segments: SegmentsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @throws not-found, answers-not-linked, link-not-personal, nothing-stored */
  throughLink(projectId: string, roundId: string, invitationId: string, deed: ErasureDeed): Promise<void> {
    return this.erase(projectId, invitationId, deed, async () => {
      const { accepted } = await this.stored.throughLink(projectId, roundId, invitationId);
      const quoted = accepted === null ? [] : await this.segments.quotable(projectId, accepted);
      await this.stored.removeThroughLink(projectId, invitationId);
      return quoted;
    });
  }

  /** The record names the round alone: in an anonymous project nothing may tell which response it was. @throws not-found */
  one(projectId: string, roundId: string, responseId: string, deed: ErasureDeed): Promise<void> {
    return this.erase(projectId, roundId, deed, async () => {
      const quoted = await this.segments.quotable(projectId, responseId);
      await this.stored.removeOne(projectId, roundId, responseId);
      return quoted;
    });
  }

  private erase(
    projectId: string,
    subjectId: string,
    { reason, by }: ErasureDeed,
    remove: () => Promise<readonly string[]>,
  ): Promise<void> {
    return this.unit.run(async () => {
      // Nobody makes sources of the response while it goes.
      await this.unit.lock('sources', projectId);
      await this.snapshots.takeOut(projectId, await remove());
      await this.activity.record(projectId, { by, action: 'response.erased', subjectId, facts: { reason } });
    });
  }
}
