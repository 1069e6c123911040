import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuestionnairesService } from '#collect';
import { ActivityService, projectFolder, UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type Answer, type HttpClient } from '../../../test/support/http-client.ts';
import { aLead, aProject, type TestProject } from '../../../test/support/people.ts';
import { both, questionnaire, sound } from './gate/checks/tiny-questionnaire.ts';

const file = (content: unknown) => JSON.stringify(content, null, 2);
const tiny = (title = 'Befragung') => file(questionnaire([sound], { title: both(title) }));
const shipped = readFileSync(join(projectFolder, 'surveys/akteursbefragung/v1.json'), 'utf8');

interface Version {
  id: string;
  questionnaireId: string;
  number: number;
  status: string;
  revision: number;
  text: string;
  publishable: boolean;
  pages: { parts: { kind: string; html?: { de: string; en: string } }[] }[];
}

describe.each(databases)('questionnaires on %s', (kind) => {
  let application: TestApplication;
  let lead: HttpClient;
  let project: TestProject;
  const list = async () => (await lead.get(`${project.path}/questionnaires`)).body as { items: { slug: string }[] };
  const importText = (slug: string, text: string) => lead.post(`${project.path}/questionnaires`, { slug, text });
  const imported = async (slug: string, text = tiny()) => versionIn(await importText(slug, text));
  const publish = ({ id, revision }: Version) =>
    lead.post(`${project.path}/questionnaire-versions/${id}/publish`, { revision });
  const versionIn = ({ status, body, text }: Answer): Version => {
    if (status >= 300) throw new Error(text);
    return body as Version;
  };

  beforeAll(async () => {
    application = await startApplication(kind);
    ({ client: lead, project } = await aLead(application));
  });
  afterAll(() => application.stop());

  it('are not published while they would tell actors something that nobody has filled in', async () => {
    const unfilled = await aProject(application, { purpose: { de: '', en: '' }, evaluations: { de: '', en: '' } });
    const from = `${unfilled.path}/questionnaires/from-template`;
    const { id, revision } = versionIn(await lead.post(from, { template: 'akteursbefragung' }));
    const refused = await lead.post(`${unfilled.path}/questionnaire-versions/${id}/publish`, { revision });
    expect(refused.body).toMatchObject({
      slug: 'project-facts-missing',
      detail: expect.stringContaining('„Zweck“, „Geplante Auswertungen“'),
    });
    expect((await lead.get(`${unfilled.path}/questionnaire-versions/${id}`)).body).toMatchObject({
      status: 'draft',
      missingSettings: [{ de: '„Zweck“' }, { de: '„Geplante Auswertungen“' }],
    });
  });

  it('that ship can be brought in', async () => {
    const { body } = await lead.get(`${project.path}/questionnaire-templates`);
    expect(body).toMatchObject({
      items: [{ slug: 'akteursbefragung', languages: ['de', 'en'], questions: 21, openQuestions: 8 }],
    });
    const answer = await lead.post(`${project.path}/questionnaires/from-template`, { template: 'akteursbefragung' });
    expect(answer.body).toMatchObject({
      number: 1,
      status: 'draft',
      publishable: true,
      findings: [],
      missingSettings: [],
      text: shipped,
    });
    expect((await lead.post(`${project.path}/questionnaires/from-template`, { template: 'nirgends' })).status).toBe(
      404,
    );
  });

  it('say the settings of the project once they are published, and bring its facets', async () => {
    const settings = { purpose: { de: 'Wirkung', en: 'Impact' }, revision: project.revision };
    expect((await lead.patch(project.path, settings)).status).toBe(200);
    const { items } = (await lead.get(`${project.path}/questionnaires`)).body as {
      items: { slug: string; versions: Version[] }[];
    };
    const draft = items.find(({ slug }) => slug === 'akteursbefragung')?.versions[0];
    if (draft === undefined) throw new Error('The shipped questionnaire was not brought in.');
    const version = versionIn(await publish(draft));
    expect(version).toMatchObject({ status: 'published', text: shipped });
    const introduction = version.pages[0]?.parts[0];
    expect(introduction?.html?.de).toContain('<dd>Wirkung</dd>');
    expect(introduction?.html?.en).toContain('<dd>Impact</dd>');
    expect(introduction?.html?.de).not.toContain('{{');
    expect((await lead.get(`${project.path}/facets`)).body).toMatchObject({
      items: [
        { key: 'ebene' },
        { key: 'perspektive', question: 'perspektive' },
        { key: 'sozialraum' },
        { key: 'zielgruppen' },
      ],
    });
    const published = await application.get(QuestionnairesService).publishedVersion(project.id, version.id);
    expect(published).toMatchObject({ slug: 'akteursbefragung', number: 1, languages: ['de', 'en'] });
    expect(published.questions).toHaveLength(21);
  });

  it('count their versions 1, 2, 3, each begun from the one before', async () => {
    const first = await imported('zaehlung', tiny('Erste'));
    await publish(first);
    const second = versionIn(await lead.post(`${project.path}/questionnaires/${first.questionnaireId}/versions`));
    expect(second).toMatchObject({ number: 2, status: 'draft', text: tiny('Erste') });
    await publish(second);
    expect((await imported('zaehlung', tiny('Dritte'))).number).toBe(3);
    const { body } = await lead.get(`${project.path}/questionnaires/${first.questionnaireId}`);
    expect(body).toMatchObject({ title: both('Dritte'), versions: [{ number: 3 }, { number: 2 }, { number: 1 }] });
  });

  it('have one draft at a time, which can be discarded', async () => {
    const draft = await imported('ein-entwurf');
    expect((await importText('ein-entwurf', tiny())).body).toMatchObject({ slug: 'draft-exists', status: 409 });
    expect((await lead.delete(`${project.path}/questionnaire-versions/${draft.id}`)).status).toBe(204);
    expect((await list()).items.map(({ slug }) => slug)).not.toContain('ein-entwurf');
  });

  it('are edited as drafts, never over what somebody else wrote meanwhile', async () => {
    const draft = await imported('bearbeitet');
    const path = `${project.path}/questionnaire-versions/${draft.id}`;
    const edited = versionIn(await lead.put(path, { revision: draft.revision, text: tiny('Neu') }));
    expect(edited).toMatchObject({ revision: 2, title: both('Neu') });
    const late = await lead.put(path, { revision: draft.revision, text: tiny('Zu spät') });
    expect(late.body).toMatchObject({ slug: 'changed-meanwhile' });
    expect((await publish(draft)).body).toMatchObject({ slug: 'changed-meanwhile' });
    expect(versionIn(await lead.get(path)).text).toBe(tiny('Neu'));
  });

  it('can be saved half-mended, but not published', async () => {
    const draft = await imported('halb');
    const half = file(questionnaire([{ ...sound, visibleIf: '{gibt_es_nicht} = 1' }]));
    const path = `${project.path}/questionnaire-versions/${draft.id}`;
    const saved = versionIn(await lead.put(path, { revision: 1, text: half }));
    expect(saved).toMatchObject({ publishable: false, findings: [{ code: 'reference-unknown', question: 'bedarf' }] });
    expect((await publish(saved)).body).toMatchObject({
      slug: 'questionnaire-broken',
      errors: [{ code: 'reference-unknown' }],
    });
    expect((await lead.put(path, { revision: 2, text: '{' })).body).toMatchObject({ slug: 'questionnaire-broken' });
  });

  it('never change once they are published: not through the product and not in the database', async () => {
    const draft = await imported('fest');
    const version = versionIn(await publish(draft));
    const path = `${project.path}/questionnaire-versions/${version.id}`;
    expect((await lead.put(path, { revision: 2, text: tiny('anders') })).body).toMatchObject({
      slug: 'version-published',
    });
    expect((await lead.delete(path)).body).toMatchObject({ slug: 'version-published' });
    expect((await publish(version)).body).toMatchObject({ slug: 'version-published' });
    const unit = application.get(UnitOfWork);
    const tampering = unit.run(() =>
      unit.writer.query(`UPDATE questionnaire_version SET content = '{}' WHERE id = '${version.id}'`),
    );
    await expect(tampering).rejects.toThrow('frozen');
  });

  it('say where and why their answers are judged slowly, as drafts and once they are published', async () => {
    const asked = { isRequired: true, requiredErrorText: both('Nicht nur „{ort}“.') };
    const place = { type: 'text', name: 'ort', title: both('Ort'), codable: false, ...asked };
    const text = file(questionnaire([sound, place]));
    const line = 1 + text.split('\n').findIndex((words) => words.includes('requiredErrorText'));
    const slowly = [{ code: 'judged-slowly', severity: 'warning', question: 'ort', line }];
    const draft = await imported('langsam', text);
    expect(draft).toMatchObject({ findings: slowly });
    const version = versionIn(await publish(draft));
    expect(version).toMatchObject({ status: 'published', publishable: true, findings: slowly });
    const again = await (await project.as('ewa')).get(`${project.path}/questionnaire-versions/${version.id}`);
    expect(again.body).toMatchObject({ findings: slowly });
  });

  it('that are broken are refused with line, question and how to mend them, and nothing is kept', async () => {
    const before = await list();
    const broken = await importText('kaputt', '{\n  "pages": [\n    { "name": "a" }\n    { "name": "b" }\n  ]\n}');
    expect(broken.status).toBe(422);
    expect(broken.body).toMatchObject({
      slug: 'questionnaire-broken',
      errors: [{ line: 4, column: 5, code: 'CommaExpected', detail: expect.stringContaining('Komma') }],
    });
    const wrong = file(
      questionnaire([sound, { type: 'dropdown', name: 'ort', title: both('Ort'), choicesByUrl: { url: 'http://x' } }]),
    );
    lead.language = 'en';
    const refused = await importText('kaputt', wrong);
    lead.language = 'de';
    const line = 1 + wrong.split('\n').findIndex((words) => words.includes('choicesByUrl'));
    expect(refused.body).toMatchObject({
      title: 'The questionnaire has errors',
      errors: [{ question: 'ort', line, detail: expect.stringContaining('another address') }],
    });
    expect(await list()).toEqual(before);
  });

  it('can be looked at by the gate without being kept', async () => {
    const { status, body } = await lead.post(`${project.path}/questionnaires/check`, { text: '{}' });
    expect([status, body]).toMatchObject([200, { publishable: false }]);
  });

  it('may be as large as 1.5 MB, and larger ones are refused clearly', async () => {
    const padded = (bytes: number) => file(questionnaire([sound], { x: 'a'.repeat(bytes) }));
    expect((await importText('gross', padded(1_400_000))).status).toBe(201);
    expect((await importText('zu-gross', padded(1_600_000))).body).toMatchObject({
      errors: [{ code: 'json-too-large' }],
    });
    const far = await importText('viel-zu-gross', padded(2_500_000));
    expect(far.body).toMatchObject({ slug: 'body-too-large', detail: expect.stringContaining('2 MB') });
  });

  it('are read by everybody in the project, changed by its lead alone, and unknown elsewhere', async () => {
    const draft = await imported('rollen');
    const path = `${project.path}/questionnaire-versions/${draft.id}`;
    const ewa = await project.as('ewa');
    expect((await ewa.get(path)).status).toBe(200);
    expect((await ewa.put(path, { revision: 1, text: tiny() })).status).toBe(403);
    const { project: other } = await aLead(application);
    expect((await lead.get(`${other.path}/questionnaire-versions/${draft.id}`)).status).toBe(404);
  });

  it('leave a record of who published what', async () => {
    const draft = await imported('protokoll');
    await publish(draft);
    const [latest] = await application.get(ActivityService).latest(project.id, 1);
    expect(latest).toMatchObject({ action: 'questionnaire.published', subjectId: draft.id, facts: { number: 1 } });
  });

  it('can be brought in and published without the web', async () => {
    const { project: other } = await aLead(application);
    const service = application.get(QuestionnairesService);
    expect(await service.publishTemplate(other.id, 'akteursbefragung', null)).toMatchObject({ status: 'published' });
    await expect(service.importFromFile(other.id, 'x', 'kein JSON', null)).rejects.toMatchObject({
      slug: 'questionnaire-broken',
    });
  });
});
