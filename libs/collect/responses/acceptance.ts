import { Injectable } from '@nestjs/common';
import { type AnswersByQuestion, type QuotePermission, quotePermissionOf } from '#domain';
import { newAnonymousId } from '#platform';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { type PublishedVersion } from '../questionnaires/published-versions.ts';
import { type ResponseEntity } from './response.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

export type Received = Pick<
  ResponseEntity,
  'projectId' | 'id' | 'roundId' | 'versionId' | 'invitationId' | 'mode' | 'locale' | 'day' | 'minutes' | 'bodyHash'
> & { groupId: string | null };

export interface Accepted {
  received: Received;
  answers: AnswersByQuestion;
  version: PublishedVersion;
}

/** Makes received answers a response, with the participant behind it. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly responses: ResponsesRepository,
  ) {}

  /** Belongs inside of a unit of work. */
  write(received: Received, answers: AnswersByQuestion, version: PublishedVersion): Promise<void> {
    return this.writeAll([{ received, answers, version }]);
  }

  /** The same for many that arrived together. */
  async writeAll(accepted: readonly Accepted[]): Promise<void> {
    const participants = accepted.map(({ received: { projectId, groupId, day } }) => {
      return { projectId, id: newAnonymousId(), groupId, day };
    });
    await this.participants.insert(participants);
    const responses = accepted.map(({ received, answers, version }, place) => {
      const { projectId, id, roundId, versionId, invitationId, mode, locale, day, minutes, bodyHash } = received;
      return {
        projectId,
        id,
        roundId,
        versionId,
        invitationId,
        mode,
        locale,
        day,
        minutes,
        bodyHash,
        participantId: participants[place]?.id ?? '',
        answers,
        quotePermission: permissionIn(answers, version),
        takenForCoding: false,
      };
    });
    await this.responses.insert(responses);
  }
}

function permissionIn(answers: AnswersByQuestion, { questions }: PublishedVersion): QuotePermission {
  const question = questions.find(({ quotePermission }) => quotePermission);
  return quotePermissionOf(question === undefined ? undefined : answers[question.name]);
}
