import { Injectable } from '@nestjs/common';
import { type AnswersByQuestion, type QuotePermission, quotePermissionOf } from '#domain';
import { newAnonymousId } from '#platform';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { type PublishedVersion } from '../questionnaires/published-versions.ts';
import { type ResponseEntity } from './response.entity.ts';
import { ResponsesRepository } from './responses.repository.ts';

export type Received = Pick<
  ResponseEntity,
  'projectId' | 'id' | 'roundId' | 'versionId' | 'invitationId' | 'locale' | 'day' | 'minutes' | 'bodyHash'
> & { groupId: string | null };

/** Makes received answers a response, with the participant behind it. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly responses: ResponsesRepository,
  ) {}

  /** Belongs inside of a unit of work. */
  async write(
    { groupId, ...received }: Received,
    answers: AnswersByQuestion,
    version: PublishedVersion,
  ): Promise<void> {
    const { projectId, day } = received;
    const participantId = newAnonymousId();
    await this.participants.insert({ projectId, id: participantId, groupId, day });
    const quotePermission = permissionIn(answers, version);
    await this.responses.insert({ ...received, participantId, answers, quotePermission, takenForCoding: false });
  }
}

function permissionIn(answers: AnswersByQuestion, { questions }: PublishedVersion): QuotePermission {
  const question = questions.find(({ quotePermission }) => quotePermission);
  return quotePermissionOf(question === undefined ? undefined : answers[question.name]);
}
