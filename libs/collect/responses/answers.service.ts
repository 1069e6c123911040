import { Injectable } from '@nestjs/common';
import {
  type AnswersByQuestion,
  type Json,
  problem,
  type QuestionInfo,
  type QuotePermission,
  type StoredFile,
  storedFiles,
  withoutFiles,
} from '#domain';
import { ActivityService, UnitOfWork } from '#platform';
import { type NameGroup, NameableGroupsService } from '../groups/nameable-groups.service.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { ReviewsService, type Review } from '../quarantine/reviews.service.ts';
import { type AnsweredQuestion, type StoredFileAnswer } from './answers.dto.ts';
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
  files: StoredFileAnswer[];
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
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  async list(projectId: string, roundId: string): Promise<ResponseSummary[]> {
    await this.rounds.byId(projectId, roundId);
    const nameOf = await this.groups.of(projectId, roundId);
    return (await this.responses.ofRound(projectId, roundId)).map((found) => summaryOf(found, nameOf));
  }

  /** For reading: of files the names alone, of signatures that there are some. @throws not-found */
  async one(projectId: string, roundId: string, id: string): Promise<ReadResponse> {
    const { questions, answers, ...read } = await this.read(projectId, roundId, id);
    return {
      ...read,
      questions: answeredQuestions(questions, answers, withoutFiles),
      files: filesOf(questions, answers),
    };
  }

  /** For the person whose answers these are: with all that is stored. @throws not-found */
  async whole(projectId: string, roundId: string, id: string): Promise<ReadResponse> {
    const { questions, answers, ...read } = await this.read(projectId, roundId, id);
    return { ...read, questions: answeredQuestions(questions, answers), files: filesOf(questions, answers) };
  }

  /** One file of a response. That somebody takes it along is recorded. @throws not-found */
  async file(projectId: string, roundId: string, id: string, place: string, by: string): Promise<StoredFile> {
    const { questions, answers } = await this.read(projectId, roundId, id);
    const file = storedFiles(questions, answers).find((one) => one.place === place);
    if (file === undefined) throw problem('not-found');
    const deed = { by, action: 'response.file-taken', subjectId: id, facts: { place } };
    await this.unit.run(() => this.activity.record(projectId, deed));
    return file;
  }

  private async read(projectId: string, roundId: string, id: string) {
    const found = await this.responses.one(projectId, roundId, id);
    if (found === undefined) throw problem('not-found');
    const version = await this.versions.find(projectId, found.response.versionId);
    const questions = version?.questions ?? [];
    const nameOf = await this.groups.of(projectId, roundId);
    const review = await this.reviews.of(projectId, id, questions);
    return { ...summaryOf(found, nameOf), review, questions, answers: found.response.answers };
  }
}

function filesOf(questions: readonly QuestionInfo[], answers: AnswersByQuestion): StoredFileAnswer[] {
  return storedFiles(questions, answers).map(({ place, question, name, size }) => ({ place, question, name, size }));
}

function summaryOf({ response, groupId }: ListedResponse, nameOf: NameGroup): ResponseSummary {
  const { id, day, locale, quotePermission } = response;
  return { id, day, locale, group: nameOf(groupId)?.key ?? null, quotePermission };
}

/** The questions that were answered, in reading order. */
function answeredQuestions(
  questions: readonly QuestionInfo[],
  answers: AnswersByQuestion,
  shown: (question: QuestionInfo, value: Json) => Json = (_, value) => value,
): AnsweredQuestion[] {
  return questions.flatMap((question) => {
    const { name, title, type } = question;
    const { [name]: value, [`${name}-Comment`]: comment } = answers;
    const own = { name, title, type, labels: labelsOf(question) };
    return [
      ...(value === undefined ? [] : [{ ...own, value: shown(question, value) }]),
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
