import { Injectable } from '@nestjs/common';
import { type Json, problem } from '#domain';
import { ActivityService } from '#platform';
import { PublishedVersions, type PublishedVersion } from '../questionnaires/published-versions.ts';
import { type Received } from '../responses/acceptance.ts';
import { type DecisionState, type QuarantinedResponseEntity } from './quarantined-response.entity.ts';
import { QuarantineRepository } from './quarantine.repository.ts';

export interface Decision {
  state: DecisionState;
  by: string;
  note: string | null;
  /** How the record of deeds calls it. */
  action: string;
}

/** What every decision about quarantined answers begins and ends with. */
@Injectable()
export class Decisions {
  constructor(
    private readonly quarantine: QuarantineRepository,
    private readonly versions: PublishedVersions,
    private readonly activity: ActivityService,
  ) {}

  /** @throws not-found */
  async found(projectId: string, roundId: string, id: string): Promise<QuarantinedResponseEntity> {
    const quarantined = await this.quarantine.byId(projectId, id);
    if (quarantined?.roundId !== roundId) throw problem('not-found');
    return quarantined;
  }

  /** @throws not-found */
  async versionOf({ projectId, versionId }: QuarantinedResponseEntity): Promise<PublishedVersion> {
    const version = await this.versions.find(projectId, versionId);
    if (version === undefined) throw problem('not-found');
    return version;
  }

  /** The first decision counts. Belongs inside of a unit of work. @throws quarantine-decided */
  async decide({ projectId, id }: QuarantinedResponseEntity, { state, by, note, action }: Decision): Promise<void> {
    if (!(await this.quarantine.decide(projectId, id, { state, decidedBy: by, note })))
      throw problem('quarantine-decided');
    await this.activity.record(projectId, { by, action, subjectId: id });
  }
}

export function receivedOf(quarantined: QuarantinedResponseEntity): Received {
  const { projectId, id, roundId, versionId, invitationId, groupId, mode, locale, day, minutes, bodyHash } =
    quarantined;
  return { projectId, id, roundId, versionId, invitationId, groupId, mode, locale, day, minutes, bodyHash };
}

/** The answers as they came; what was sent is kept as JSON text. */
export function sentAnswers({ raw }: QuarantinedResponseEntity): Json {
  const value: Json = JSON.parse(raw) as Json;
  return value;
}
