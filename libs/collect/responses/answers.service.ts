import { Injectable } from '@nestjs/common';
import { type AnswersByQuestion, problem, type QuestionInfo, type QuotePermission } from '#domain';
import { type NameGroup, NameableGroupsService } from '../groups/nameable-groups.service.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { ReviewsService, type Review } from '../quarantine/reviews.service.ts';
import { type AnsweredQuestion } from './answers.dto.ts';
import { type ListedResponse, ResponsesRepository } from './responses.repository.ts';

export interface ResponseSummary {
  id: string;
  day: string;
  locale: string;
  /** Actor group of the top level; null: none, or so few people that it would tell who it is. */
  group: string | null;
  quotePermission: QuotePermission;
}

export interface ReadResponse extends ResponseSummary {
  review: Review | null;
  questions: AnsweredQuestion[];
}

/** Responses for the team to read, without what could tell who it was. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly versions: PublishedVersions,
    private readonly rounds: RoundsService,
    private readonly groups: NameableGroupsService,
    private readonly reviews: ReviewsService,
  ) {}

  async list(projectId: string, roundId: string): Promise<ResponseSummary[]> {
    await this.rounds.byId(projectId, roundId);
    const nameOf = await this.groups.of(projectId, roundId);
    return (await this.responses.ofRound(projectId, roundId)).map((found) => summaryOf(found, nameOf));
  }

  /** @throws not-found */
  async one(projectId: string, roundId: string, id: string): Promise<ReadResponse> {
    const found = await this.responses.one(projectId, roundId, id);
    if (found === undefined) throw problem('not-found');
    const version = await this.versions.find(projectId, found.response.versionId);
    const nameOf = await this.groups.of(projectId, roundId);
    return {
      ...summaryOf(found, nameOf),
      review: await this.reviews.of(projectId, id, version?.questions ?? []),
      questions: answeredQuestions(version?.questions ?? [], found.response.answers),
    };
  }
}

function summaryOf({ response, groupId }: ListedResponse, nameOf: NameGroup): ResponseSummary {
  const { id, day, locale, quotePermission } = response;
  return { id, day, locale, group: nameOf(groupId)?.key ?? null, quotePermission };
}

/** The questions that were answered, in reading order. */
function answeredQuestions(questions: readonly QuestionInfo[], answers: AnswersByQuestion): AnsweredQuestion[] {
  return questions.flatMap((question) => {
    const { name, title, type } = question;
    const comment = answers[`${name}-Comment`];
    const own = { name, title, type, labels: labelsOf(question) };
    return [
      ...(name in answers ? [{ ...own, value: answers[name] }] : []),
      ...(comment === undefined
        ? []
        : [{ ...own, name: `${name}-Comment`, type: 'comment', value: comment, labels: {} }]),
    ];
  });
}

/** What the values of a question read as; inside of its fields the name of the field and a dot stand before. */
function labelsOf({ choices = [], rows = [], columns = [], fields = [] }: QuestionInfo): AnsweredQuestion['labels'] {
  const own = [...rows, ...columns, ...choices].map(({ value, text }) => [String(value), text] as const);
  const inner = fields.flatMap((field) => [
    [`${field.name}.`, field.title] as const,
    ...Object.entries(labelsOf(field)).map(([value, text]) => [`${field.name}.${value}`, text] as const),
  ]);
  return Object.fromEntries([...own, ...inner]);
}
