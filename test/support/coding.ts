import { ReadingService, SourcesService } from '#coding';
import { QuestionnairesService } from '#collect';
import { type AnswersByQuestion, normaliseText } from '#domain';
import { newId, now, today, UnitOfWork } from '#platform';
import { ActorGroupEntity } from '../../libs/collect/groups/actor-group.entity.ts';
import { ParticipantEntity } from '../../libs/collect/participants/participant.entity.ts';
import { QuestionnaireVersionEntity } from '../../libs/collect/questionnaires/questionnaire-version.entity.ts';
import { QuestionnaireEntity } from '../../libs/collect/questionnaires/questionnaire.entity.ts';
import { ResponseEntity } from '../../libs/collect/responses/response.entity.ts';
import { RoundEntity } from '../../libs/collect/rounds/round.entity.ts';
import { ProjectEntity } from '../../libs/people/projects/project.entity.ts';
import { type TestApplication } from './application.ts';
import { aLink, aPublishedVersion, aRound, leastAnswers, submit } from './collect.ts';
import { type Answer, HttpClient } from './http-client.ts';
import { type TestProject } from './people.ts';

export interface CodeBody {
  id: string;
  name: string;
  parentId: string | null;
  position: number;
  revision: number;
  archived: boolean;
  mergedInto: string | null;
}

export interface CodingBody {
  id: string;
  sourceId: string;
  codeId: string;
  coderId: string;
  start: number;
  end: number;
  stance: string | null;
  stair: number | null;
}

/** Puts a code into the codebook over HTTP. */
export async function aCode(
  { path }: TestProject,
  client: HttpClient,
  name: string,
  parentId: string | null = null,
): Promise<CodeBody> {
  const { status, body, text } = await client.put(`${path}/codes/${newId()}`, { name, color: '#1f77b4', parentId });
  if (status !== 200) throw new Error(`The code ${name} was not made: ${text}`);
  return body as CodeBody;
}

/** The codebook as it is, by name. */
export async function codesOf({ path }: TestProject, client: HttpClient) {
  const { version, items } = (await client.get(`${path}/codes`)).body as { version: number; items: CodeBody[] };
  return { version, items, byName: new Map(items.map((code) => [code.name, code])) };
}

/** A coding to be sent: the whole of a short source unless said otherwise. */
export const aCoding = (sourceId: string, codeId: string, more: Partial<CodingBody> = {}) => ({
  sourceId,
  codeId,
  start: 0,
  end: 5,
  ...more,
});

export const slugOf = ({ body }: Answer): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, 'slug') : undefined;

/** Accepted responses with these answers, one actor each, through a round of its own; answers the id of its questionnaire. */
export async function responsesWith(
  application: TestApplication,
  project: TestProject,
  answers: readonly AnswersByQuestion[],
  wanted: { content?: Record<string, unknown>; groupId?: string } = {},
): Promise<string> {
  const versionId = await aPublishedVersion(application, project, wanted.content);
  const round = await aRound(application, project, { versionId });
  for (const given of answers) {
    const link = await aLink(application, round, project, { groupId: wanted.groupId ?? null });
    const body = wanted.content === undefined ? { ...leastAnswers, ...given } : given;
    const { text } = await submit(new HttpClient(application.url), link, body);
    if (!text.includes('accepted')) throw new Error(`A response was not accepted: ${text}`);
  }
  return (await application.get(QuestionnairesService).publishedVersion(project.id, versionId)).questionnaireId;
}

/**
 * What sources of these responses refer to, written straight to the tables and without words: for tests that need
 * many sources and no answers. Answers the ids of questionnaire and version.
 */
export async function originOf(
  application: TestApplication,
  projectId: string,
  sources: readonly { responseId: string; participantId: string; groupId: string | null }[],
): Promise<{ questionnaireId: string; versionId: string }> {
  const unit = application.get(UnitOfWork);
  const [questionnaireId, versionId, roundId] = [newId(), newId(), newId()];
  const [createdAt, day] = [now(), today()];
  const unique = (keyOf: (source: (typeof sources)[number]) => string | null) => [
    ...new Map(sources.map((source) => [keyOf(source), source])).values(),
  ];
  await unit.run(async () => {
    const { writer } = unit;
    const words = { de: '', en: '' };
    const promised = { purpose: words, dataController: words, evaluations: words, deletionDate: day };
    const basics = { slug: projectId, title: '', municipality: '', language: 'de', mode: 'anonymous' } as const;
    await writer.insert(ProjectEntity, {
      id: projectId,
      ...basics,
      ...promised,
      smallestCell: 5,
      createdAt,
      revision: 1,
    });
    const names = { slug: 'fragen', titleDe: '', titleEn: '', createdAt };
    await writer.insert(QuestionnaireEntity, { projectId, id: questionnaireId, ...names });
    const content = { authored: '{}', content: {}, contentHash: null, languages: ['de'] };
    const published = { number: 1, status: 'published', publishedAt: createdAt, publishedBy: null } as const;
    const version = { projectId, id: versionId, questionnaireId, ...content, ...published, revision: 1 };
    await writer.insert(QuestionnaireVersionEntity, version);
    const open = { title: '', opensOn: null, closesOn: null, status: 'open', createdAt, revision: 1 } as const;
    await writer.insert(RoundEntity, { projectId, id: roundId, versionId, ...open });
    for (const [position, { groupId }] of unique((source) => source.groupId).entries()) {
      const name = { key: `gruppe-${position}`, parentId: null, nameDe: '', nameEn: '', position };
      if (groupId !== null) await writer.insert(ActorGroupEntity, { projectId, id: groupId, ...name });
    }
    for (const { participantId, groupId } of unique((source) => source.participantId))
      await writer.insert(ParticipantEntity, { projectId, id: participantId, groupId, day });
    const answered = { answers: {}, locale: 'de', day, minutes: null, bodyHash: '', takenForCoding: true };
    for (const { responseId, participantId } of unique((source) => source.responseId)) {
      const from = { roundId, versionId, participantId, invitationId: null, quotePermission: 'verbatim' } as const;
      await writer.insert(ResponseEntity, { projectId, id: responseId, ...from, ...answered });
    }
  });
  return { questionnaireId, versionId };
}

/** Answers to one question, by as many actors, ready to be coded; answers the ids of the sources. */
export async function answersToCode(
  application: TestApplication,
  project: TestProject,
  texts: readonly string[],
): Promise<string[]> {
  const answers = texts.map((bedarf) => ({ bedarf, zitat: 'woertlich' }));
  const questionnaireId = await responsesWith(application, project, answers);
  await application.get(SourcesService).catchUp(project.id);
  const page = { questionnaireId, question: 'bedarf', limit: texts.length };
  const { items } = await application.get(ReadingService).page(project.id, page);
  return texts.map((text) => items.find((source) => source.text === normaliseText(text))?.id ?? '');
}
