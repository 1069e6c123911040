import { CodebookService, CodingsService, ReadingService, SourcesService } from '#coding';
import { ActorGroupsService } from '#collect';
import { codePointLength, type QuotePermission, type Stance } from '#domain';
import { newAnonymousId, newId, UnitOfWork } from '#platform';
import { type TestApplication } from './application.ts';
import { aPerson, type TestProject } from './people.ts';

/** What somebody said in answer to a question, and what coders made of it. */
export interface Saying {
  text: string;
  question?: 'bedarf' | 'luecken';
  codes?: readonly Coded[];
}

export interface Coded {
  code: string;
  /** The words that are marked; left out: the whole answer. */
  words?: string;
  coder?: 'alina' | 'bruno';
  stance?: Stance;
  stair?: number;
}

/** Somebody who took part: one response. */
export interface Voice {
  /** Key of the actor group; null: none. */
  group: string | null;
  says: readonly Saying[];
  permission?: QuotePermission;
  /** Further answers to closed questions. */
  answers?: Readonly<Record<string, unknown>>;
}

export interface AnalysisPlan {
  /** Keys of the actor groups, in their order; `schule/ogs` is a group below `schule`. */
  groups: readonly string[];
  codes: readonly string[];
  voices: readonly Voice[];
}

const both = (de: string, en: string) => ({ de, en, default: de });

/** The questionnaire that everybody answered. */
export const questionnaire = {
  title: both('Befragung', 'Survey'),
  pages: [
    {
      name: 'seite',
      elements: [
        {
          type: 'comment',
          name: 'bedarf',
          title: both('Was fehlt Familien?', 'What do families lack?'),
          codable: true,
        },
        { type: 'comment', name: 'luecken', title: both('Wo sind Lücken?', 'Where are gaps?'), codable: true },
        {
          type: 'radiogroup',
          name: 'ebene',
          title: both('Ebene', 'Level'),
          choices: [
            { value: 'leitung', text: both('Leitung', 'Management') },
            { value: 'praxis', text: both('Praxis', 'Practice') },
          ],
        },
        { type: 'text', name: 'notiz', title: both('Notiz', 'Note'), interviewerOnly: true },
      ],
    },
  ],
};

/**
 * Fills a project with answers that are coded: the responses lie in their tables as if they had come in, all that
 * follows goes through the services.
 *
 * @returns the ids of the codes by name
 */
export async function anAnalysis(
  application: TestApplication,
  project: TestProject,
  { groups, codes, voices }: AnalysisPlan,
): Promise<Map<string, string>> {
  const lead = (await aPerson(application, 'alina')).id;
  const projectId = project.id;
  const tree = groups.map((path) => {
    const [parentKey = '', key] = path.split('/');
    return { key: key ?? parentKey, parentKey: key === undefined ? null : parentKey, name: nameOf(key ?? parentKey) };
  });
  await application.get(ActorGroupsService).replaceTree(projectId, tree, lead);
  const codeIds = new Map<string, string>();
  const empty = { definition: '', includeWhen: '', excludeWhen: '', example: '', color: '#336699', parentId: null };
  for (const name of codes) {
    const code = await application.get(CodebookService).create(projectId, { id: newId(), name, ...empty }, lead);
    codeIds.set(name, code.id);
  }
  await addVoices(application, project, voices, codeIds);
  return codeIds;
}

/** More people take part. */
export async function addVoices(
  application: TestApplication,
  project: TestProject,
  voices: readonly Voice[],
  codeIds: ReadonlyMap<string, string>,
): Promise<void> {
  const round = await aRound(application, project.id);
  const groups = await application.get(ActorGroupsService).tree(project.id);
  const idOf = new Map(groups.map(({ key, id }) => [key, id]));
  const unit = application.get(UnitOfWork);
  await unit.run(async () => {
    const at = { projectId: project.id, day: '2026-03-01' };
    for (const { group, says, permission = 'verbatim', answers = {} } of voices) {
      const participantId = newAnonymousId();
      await unit.writer.insert('participant', { ...at, id: participantId, groupId: idOf.get(group ?? '') ?? null });
      const said = Object.fromEntries(says.map(({ question = 'bedarf', text }) => [question, text]));
      await unit.writer.insert('response', {
        ...at,
        ...round,
        id: newAnonymousId(),
        participantId,
        invitationId: null,
        locale: 'de',
        minutes: null,
        quotePermission: permission,
        answers: { ...said, ...answers },
        bodyHash: 'x'.repeat(64),
        takenForCoding: false,
      });
    }
  });
  await application.get(SourcesService).catchUp(project.id);
  await codeEverything(application, project.id, voices, codeIds);
}

async function codeEverything(
  application: TestApplication,
  projectId: string,
  voices: readonly Voice[],
  codeIds: ReadonlyMap<string, string>,
): Promise<void> {
  const sources = await sourcesByText(application, projectId);
  const taken = new Set<string>();
  for (const { text, question = 'bedarf', codes = [] } of voices.flatMap(({ says }) => says)) {
    const source = sources.find((one) => one.text === text && one.question === question && !taken.has(one.id));
    if (source === undefined) throw new Error(`Nobody said: ${text}`);
    taken.add(source.id);
    for (const { code, words = text, coder = 'alina', stance = null, stair = null } of codes) {
      const start = codePointLength(text.slice(0, text.indexOf(words)));
      const range = { start, end: start + codePointLength(words) };
      const coding = { id: newId(), sourceId: source.id, codeId: codeIds.get(code) ?? '', ...range, stance, stair };
      const by = (await aPerson(application, coder)).id;
      await application.get(CodingsService).put(projectId, coding, by);
    }
  }
}

/** All answers that nobody has coded yet. */
async function sourcesByText(application: TestApplication, projectId: string) {
  const { questionnaireId } = await aVersion(application, projectId);
  const pages = await Promise.all(
    ['bedarf', 'luecken'].map((question) =>
      application.get(ReadingService).page(projectId, { questionnaireId, question, limit: 10_000 }),
    ),
  );
  return pages.flatMap(({ items }) => items).filter(({ codings }) => codings.length === 0);
}

const versions = new Map<string, Promise<{ questionnaireId: string; versionId: string }>>();

/** The published version of the questionnaire in a project; made once. */
function aVersion(application: TestApplication, projectId: string) {
  const known = versions.get(projectId) ?? publish(application, projectId);
  versions.set(projectId, known);
  return known;
}

async function publish(application: TestApplication, projectId: string) {
  const unit = application.get(UnitOfWork);
  const [questionnaireId, versionId] = [newId(), newId()];
  const at = '2026-02-01T08:00:00.000Z';
  await unit.run(async () => {
    const titles = { titleDe: questionnaire.title.de, titleEn: questionnaire.title.en };
    const parent = { projectId, id: questionnaireId, slug: 'befragung', ...titles, createdAt: at };
    await unit.writer.insert('questionnaire', parent);
    await unit.writer.insert('questionnaire_version', {
      projectId,
      id: versionId,
      questionnaireId,
      number: 1,
      status: 'published',
      authored: JSON.stringify(questionnaire),
      content: questionnaire,
      contentHash: 'x'.repeat(64),
      languages: ['de', 'en'],
      publishedAt: at,
      publishedBy: null,
      revision: 1,
    });
  });
  return { questionnaireId, versionId };
}

async function aRound(application: TestApplication, projectId: string) {
  const { versionId } = await aVersion(application, projectId);
  const unit = application.get(UnitOfWork);
  const id = newId();
  const days = { opensOn: null, closesOn: null, createdAt: '2026-02-01T08:00:00.000Z' };
  await unit.run(() =>
    unit.writer.insert('survey_round', { projectId, id, title: id, versionId, status: 'open', ...days, revision: 1 }),
  );
  return { roundId: id, versionId };
}

const nameOf = (key: string) => ({ de: `Gruppe ${key}`, en: `Group ${key}` });
