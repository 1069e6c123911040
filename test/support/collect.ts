import { type AnswersByQuestion } from '#domain';
import {
  type AcceptedResponse,
  ActorGroupsService,
  type GroupInput,
  InvitationsService,
  type InvitationView,
  type NewInvitation,
  type NewRound,
  QuestionnairesService,
  ResponsesService,
  RoundsService,
  type RoundView,
} from '#collect';
import { newAnonymousId, newId } from '#platform';
import { type TestApplication } from './application.ts';
import { type HttpClient } from './http-client.ts';
import { type TestProject } from './people.ts';

let count = 0;

/** A published version of a questionnaire: the actor survey that ships, or other content. Returns its id. */
export async function aPublishedVersion(
  application: TestApplication,
  project: TestProject,
  content?: Record<string, unknown>,
): Promise<string> {
  const questionnaires = application.get(QuestionnairesService);
  const slug = `fragebogen-${String((count += 1))}`;
  const { id } =
    content === undefined
      ? await questionnaires.importTemplate(project.id, 'akteursbefragung', null, slug)
      : await questionnaires.importFromFile(project.id, slug, JSON.stringify(content), null);
  await questionnaires.publish(project.id, id, null);
  return id;
}

/** A round of the actor survey: open, unless its status says otherwise. */
export async function aRound(
  application: TestApplication,
  project: TestProject,
  { status = 'open', ...wanted }: Partial<NewRound> & { status?: RoundView['status'] } = {},
): Promise<RoundView & { path: string }> {
  const rounds = application.get(RoundsService);
  const versionId = wanted.versionId ?? (await aPublishedVersion(application, project));
  let round = await rounds.create(project.id, newId(), { title: 'Erste Befragung', ...wanted, versionId }, null);
  if (status !== 'draft') round = await rounds.open(project.id, round.id, round.revision, null);
  if (status === 'closed') round = await rounds.close(project.id, round.id, round.revision, null);
  return { ...round, path: `${project.path}/rounds/${round.id}` };
}

/** A link into a round, as the team would hand it out. */
export async function aLink(
  application: TestApplication,
  round: { id: string },
  project: TestProject,
  wanted: Partial<NewInvitation> = {},
): Promise<InvitationView & { respond: string }> {
  count += 1;
  const basics = { kind: 'personal', label: `Einladung ${count}`, groupId: null } as const;
  const link = await application
    .get(InvitationsService)
    .create(project.id, round.id, newId(), { ...basics, ...wanted }, null);
  return { ...link, respond: `/api/respond/${link.token}` };
}

/** Actor groups of a small city: two of the top level, one of them with a team below. Returns ids by key. */
export async function someGroups(
  application: TestApplication,
  project: TestProject,
  lines: readonly GroupInput[] = smallCity,
): Promise<Record<string, string>> {
  const groups = await application.get(ActorGroupsService).replaceTree(project.id, lines, null);
  return Object.fromEntries(groups.map(({ key, id }) => [key, id]));
}

const named = (key: string, parentKey: string | null, de: string, en: string) => ({ key, parentKey, name: { de, en } });
const smallCity = [
  named('kitas', null, 'Kitas', 'Day-care centres'),
  named('kitas-nord', 'kitas', 'Kitas Nord', 'Day-care centres North'),
  named('schulen', null, 'Schulen', 'Schools'),
];

/** Answers to every question of the actor survey. */
export function fullAnswers(overrides: AnswersByQuestion = {}): AnswersByQuestion {
  return {
    einwilligung: true,
    zitat: 'sinngemaess',
    perspektive: 'kita',
    ebene: 'leitung',
    zielgruppen: ['kita', 'eltern'],
    sozialraum: 'nord',
    bedarf: 'Verlässliche Ansprechpersonen, die länger als ein Projekt bleiben.',
    staerken: 'Der Stadtteilladen am Mittwoch.',
    luecken: 'Nach der Kita reißt der Kontakt ab.',
    bedarfsdeckung: { fruehe_hilfen: 1, kita: 2, uebergang_beruf: 'weiss_nicht' },
    partner: ['jugendamt', 'polizei', 'kita'],
    kooperation: [
      { partner: 'jugendamt', haeufigkeit: 'woechentlich', qualitaet: 5 },
      { partner: 'polizei' },
      { partner: 'kita', haeufigkeit: 'seltener', qualitaet: 1 },
    ],
    zusammenarbeit: { zustaendigkeiten: 1, ziele: 2 },
    hindernis: 'Jeder hat seine eigene Liste.',
    zielklarheit: 3,
    erfolg: 'Kein Kind kommt ohne Sprache in die Schule.',
    erkennen: 'Die Wartelisten werden kürzer.',
    schwerpunkte: ['wohnen', 'kita', 'sprache'],
    steuerung: { gemeinsame_ziele: 1, kennzahlen: 2 },
    sorgen: 'Dass wieder nur geredet wird.',
    nicht_gefragt: 'Was uns trägt.',
    ...overrides,
  };
}

/** The least that the actor survey accepts. */
export const leastAnswers: AnswersByQuestion = { einwilligung: true, zitat: 'nein', perspektive: 'politik' };

/** A random id as an actor's browser makes it. */
export const aResponseId = newAnonymousId;

/** Submits answers over HTTP, as an actor's browser does. */
export const submit = (
  client: HttpClient,
  link: { respond: string },
  answers: unknown = fullAnswers(),
  id: string = aResponseId(),
) => client.put(`${link.respond}/responses/${id}`, { answers, locale: 'de', minutes: 12 });

/** Every accepted response of a project, as the later rooms get them. */
export async function acceptedResponses(
  application: TestApplication,
  project: TestProject,
): Promise<AcceptedResponse[]> {
  const found: AcceptedResponse[] = [];
  for await (const response of application.get(ResponsesService).streamAll(project.id)) found.push(response);
  return found;
}
