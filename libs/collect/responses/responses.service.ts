import { Injectable } from '@nestjs/common';
import { type AnswersByQuestion, isJsonObject, type QuotePermission, quotePermissionOf } from '#domain';
import { type AnalysisRow, UnitOfWork } from '#platform';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { type ResponseOfParticipant, ResponsesRepository } from './responses.repository.ts';

/** An accepted response as later rooms see it. */
export interface AcceptedResponse {
  responseId: string;
  participantId: string;
  /** The actor group, as far down the tree as the mode of the project allows; null: none. */
  groupId: string | null;
  roundId: string;
  versionId: string;
  locale: string;
  day: string;
  quotePermission: QuotePermission;
  answers: AnswersByQuestion;
}

/** Accepted responses, for the rooms that go on with them. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly participants: ParticipantsRepository,
    private readonly unit: UnitOfWork,
  ) {}

  /** Up to `limit` responses whose open answers have not become sources yet. */
  async takeForCoding(projectId: string, limit: number): Promise<AcceptedResponse[]> {
    return (await this.responses.notTaken(projectId, limit)).map(acceptedOf);
  }

  /** Their open answers have become sources. Call it in the unit of work that writes the sources. */
  async markTaken(projectId: string, ids: readonly string[]): Promise<void> {
    await this.unit.run(() => this.responses.markTaken(projectId, ids));
  }

  /** How many participants have an accepted response. */
  async countParticipants(projectId: string): Promise<number> {
    const groups = await this.participants.countByGroup(projectId);
    return [...groups.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Every response of a project as of one moment, in portions, in the order of their random ids. */
  async *streamAll(projectId: string): AsyncIterable<AcceptedResponse> {
    for await (const row of this.responses.rowsOf(projectId)) yield acceptedOfRow(row);
  }
}

function acceptedOf({ response, groupId }: ResponseOfParticipant): AcceptedResponse {
  const { id, participantId, roundId, versionId, locale, day, quotePermission, answers } = response;
  return { responseId: id, participantId, groupId, roundId, versionId, locale, day, quotePermission, answers };
}

function acceptedOfRow(row: AnalysisRow): AcceptedResponse {
  const text = (name: string) => String(row[name] ?? '');
  const answers: unknown = JSON.parse(text('answers'));
  return {
    responseId: text('response_id'),
    participantId: text('participant_id'),
    groupId: row['group_id'] === null ? null : text('group_id'),
    roundId: text('round_id'),
    versionId: text('version_id'),
    locale: text('locale'),
    day: text('day'),
    quotePermission: quotePermissionOf(text('quote_permission')),
    answers: isJsonObject(answers) ? answers : {},
  };
}
