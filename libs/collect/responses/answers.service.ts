import { Injectable } from '@nestjs/common';
import {
  type ActorGroup,
  type AnswersByQuestion,
  problem,
  type QuestionInfo,
  type QuotePermission,
  suppress,
  topLevelOf,
} from '#domain';
import { ProjectsService } from '#people';
import { ActorGroupsService } from '../groups/groups.service.ts';
import { ParticipantsRepository } from '../participants/participants.repository.ts';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { RoundsService } from '../rounds/rounds.service.ts';
import { type AnsweredQuestion } from './answers.dto.ts';
import { type ResponseOfParticipant, ResponsesRepository } from './responses.repository.ts';

export interface ResponseSummary {
  id: string;
  day: string;
  locale: string;
  /** Actor group of the top level; null: none, or so few people that it would tell who it is. */
  group: string | null;
  quotePermission: QuotePermission;
}

export interface ReadResponse extends ResponseSummary {
  questions: AnsweredQuestion[];
}

/** Responses for the team to read, without what could tell who it was. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly participants: ParticipantsRepository,
    private readonly versions: PublishedVersions,
    private readonly rounds: RoundsService,
    private readonly groups: ActorGroupsService,
    private readonly projects: ProjectsService,
  ) {}

  async list(projectId: string, roundId: string): Promise<ResponseSummary[]> {
    await this.rounds.byId(projectId, roundId);
    const groupOf = await this.groupsThatMayBeNamed(projectId);
    return (await this.responses.ofRound(projectId, roundId)).map((found) => summaryOf(found, groupOf));
  }

  /** @throws not-found */
  async one(projectId: string, roundId: string, id: string): Promise<ReadResponse> {
    const found = await this.responses.one(projectId, roundId, id);
    if (found === undefined) throw problem('not-found');
    const version = await this.versions.find(projectId, found.response.versionId);
    const groupOf = await this.groupsThatMayBeNamed(projectId);
    return {
      ...summaryOf(found, groupOf),
      questions: answeredQuestions(version?.questions ?? [], found.response.answers),
    };
  }

  /** The keys of the groups of the top level that have enough participants, by group. */
  private async groupsThatMayBeNamed(projectId: string): Promise<(groupId: string | null) => string | null> {
    const project = await this.projects.byId(projectId);
    if (project === undefined) throw problem('not-found');
    const groups = await this.groups.tree(projectId);
    const counts = await this.participants.countByGroup(projectId);
    const named = namedGroups(groups, counts, project.smallestCell);
    return (groupId) => {
      const top = groupId === null ? undefined : topLevelOf(groups, groupId);
      return top !== undefined && named.has(top.id) ? top.key : null;
    };
  }
}

function namedGroups(
  groups: readonly ActorGroup[],
  counts: ReadonlyMap<string | null, number>,
  k: number,
): Set<string> {
  const top = groups.filter(({ parentId }) => parentId === null);
  const persons = ({ id }: ActorGroup) =>
    [...counts].reduce(
      (sum, [group, n]) => (group !== null && topLevelOf(groups, group)?.id === id ? sum + n : sum),
      0,
    );
  const parts = top.map(persons);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const table = suppress({ parts, total, rest: total - parts.reduce((sum, n) => sum + n, 0) }, k);
  return new Set(top.filter((_, place) => table.parts[place]?.kind === 'count').map(({ id }) => id));
}

function summaryOf(
  { response, groupId }: ResponseOfParticipant,
  groupOf: (groupId: string | null) => string | null,
): ResponseSummary {
  const { id, day, locale, quotePermission } = response;
  return { id, day, locale, group: groupOf(groupId), quotePermission };
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
