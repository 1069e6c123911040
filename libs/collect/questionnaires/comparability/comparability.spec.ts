import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ComparabilityService, QuestionnairesService } from '#collect';
import { ActivityService } from '#platform';
import { startApplication, type TestApplication } from '../../../../test/support/application.ts';
import { databases } from '../../../../test/support/databases.ts';
import { type HttpClient } from '../../../../test/support/http-client.ts';
import { aLead, aProject, type TestProject } from '../../../../test/support/people.ts';
import { both, questionnaire } from '../gate/checks/tiny-questionnaire.ts';
import { type ChangesView } from './changes-view.ts';

const bedarf = { type: 'comment', name: 'bedarf', title: both('Was fehlt?'), codable: true };
const skala = { type: 'rating', name: 'skala', title: both('Wie gut?'), rateMax: 5 };
const ort = { type: 'text', name: 'ort', title: both('Wo, in {{project.title}}?'), codable: false };
const file = (...elements: unknown[]) => JSON.stringify(questionnaire(elements, { title: both('Befragung') }));

const first = file(bedarf, skala, ort);
/** One reworded, one rescaled, one added, one as it was. */
const second = file({ ...bedarf, title: both('Was brauchen Familien?') }, { ...skala, rateMax: 10 }, ort, {
  type: 'comment',
  name: 'neu',
  title: both('Und sonst?'),
  codable: true,
});

describe.each(databases)('what a version changes on %s', (kind) => {
  let application: TestApplication;
  let lead: HttpClient;
  let project: TestProject;
  let slug: string;
  let draft: { id: string; revision: number; questionnaireId: string };
  let count = 0;

  const importText = async (text: string) =>
    (await lead.post(`${project.path}/questionnaires`, { slug, text })).body as typeof draft;
  const pathOf = ({ id }: { id: string }) => `${project.path}/questionnaire-versions/${id}`;
  const changes = async (version = draft, query = '', client = lead) =>
    (await client.get(`${pathOf(version)}/changes${query}`)).body as ChangesView;
  const questionOf = ({ questions }: ChangesView, name: string) => {
    const question = questions.find((one) => one.name === name);
    if (question === undefined) throw new Error(`${name} is not told of.`);
    return question;
  };
  const decide = async (decisions: object[], client = lead) =>
    client.put(`${pathOf(draft)}/comparability`, { decisions });
  const publish = (version = draft, more = {}) =>
    lead.post(`${pathOf(version)}/publish`, { revision: version.revision, ...more });

  beforeAll(async () => {
    application = await startApplication(kind);
    ({ client: lead, project } = await aLead(application));
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    slug = `fassungen-${String((count += 1))}`;
    const { id, revision } = await importText(first);
    await lead.post(`${project.path}/questionnaire-versions/${id}/publish`, { revision });
    draft = await importText(second);
  });

  it('is told question by question, with a proposal where answers could have become another thing', async () => {
    const view = await changes();
    expect(view).toMatchObject({
      comparedWith: { number: 1 },
      earlier: [{ number: 1 }],
      decisive: true,
      general: [],
      unchanged: 1,
      needed: 2,
      decided: 0,
    });
    expect(view.questions).toMatchObject([
      {
        name: 'bedarf',
        since: 1,
        changes: [
          { kind: 'reworded', language: 'de', before: 'Was fehlt?', after: 'Was brauchen Familien?' },
          { kind: 'reworded', language: 'en' },
        ],
        needsDecision: true,
        proposal: { verdict: 'with-care', reasons: [{ code: 'question-reworded' }] },
        decision: null,
      },
      { name: 'skala', changes: [{ property: 'rateMax' }], proposal: { verdict: 'not-comparable' } },
      { name: 'neu', state: 'added', needsDecision: false, proposal: null, decision: null },
    ]);
  });

  it('is nothing for a first version', async () => {
    const { comparedWith } = await changes();
    const old = await changes({ ...draft, id: comparedWith?.id ?? '' });
    expect(old).toEqual({
      ...{ comparedWith: null, earlier: [], decisive: true, general: [], questions: [] },
      ...{ unchanged: 0, needed: 0, decided: 0 },
    });
  });

  it('is decided by the lead with a reason, and everybody sees by whom and when', async () => {
    const view = await changes();
    const decided = await decide([
      { question: 'bedarf', comparable: true, note: ' Fragt dasselbe. ', seen: questionOf(view, 'bedarf').seen },
    ]);
    expect(decided).toMatchObject({ status: 200, body: { needed: 2, decided: 1 } });
    const shown = questionOf(await changes(draft, '', await project.as('ewa')), 'bedarf');
    expect(shown.decision).toEqual({
      ...{ comparable: true, note: 'Fragt dasselbe.', by: 'Alina Arslan', current: true },
      at: expect.any(String),
    });
    for (const name of ['bruno', 'ewa'] as const) {
      expect((await decide([{ question: 'bedarf' }], await project.as(name))).body).toMatchObject({
        slug: 'role-may-not',
      });
    }
  });

  it('keeps on record what was decided before, and lets nobody decide over somebody else’s head', async () => {
    const { seen } = questionOf(await changes(), 'skala');
    const decision = { question: 'skala', note: 'Andere Stufen.', seen };
    await decide([{ ...decision, comparable: false }]);
    expect((await decide([{ ...decision, comparable: true }])).body).toMatchObject({ slug: 'changed-meanwhile' });
    const again = questionOf(await changes(), 'skala').seen;
    await decide([{ question: 'skala', comparable: true, note: 'Umgerechnet.', seen: again }]);
    const recorded = await application.get(ActivityService).latest(project.id, 2);
    expect(recorded).toMatchObject([
      {
        action: 'questionnaire.comparability-decided',
        subjectId: draft.id,
        facts: {
          ...{ question: 'skala', number: 2, since: 1, proposed: 'not-comparable' },
          ...{ comparable: true, note: 'Umgerechnet.', before: false, noteBefore: 'Andere Stufen.' },
        },
      },
      { facts: { comparable: false, note: 'Andere Stufen.', before: null } },
    ]);
  });

  it('takes all decisions or none', async () => {
    const view = await changes();
    const decisions = [
      { question: 'bedarf', comparable: true, note: '', seen: questionOf(view, 'bedarf').seen },
      { question: 'neu', comparable: true, note: '', seen: questionOf(view, 'neu').seen },
    ];
    expect((await decide(decisions)).status).toBe(404);
    expect((await decide([])).status).toBe(422);
    expect((await changes()).decided).toBe(0);
  });

  it('asks again where the draft changed after the decision', async () => {
    const { seen } = questionOf(await changes(), 'bedarf');
    await decide([{ question: 'bedarf', comparable: true, note: 'Passt.', seen }]);
    const text = second.replaceAll('Was brauchen Familien?', 'Was brauchen Kinder?');
    const saved = await lead.put(pathOf(draft), { revision: draft.revision, text });
    expect(saved.status).toBe(200);
    const view = await changes();
    expect(view.decided).toBe(0);
    expect(questionOf(view, 'bedarf').decision).toMatchObject({ comparable: true, note: 'Passt.', current: false });
    const late = await decide([{ question: 'bedarf', comparable: true, note: '', seen }]);
    expect(late.body).toMatchObject({ slug: 'changed-meanwhile' });
  });

  it('is not published before somebody decided, or accepted what is proposed', async () => {
    expect((await publish()).body).toMatchObject({
      slug: 'comparability-undecided',
      detail: expect.stringContaining('bedarf, skala'),
    });
    const { seen } = questionOf(await changes(), 'bedarf');
    await decide([{ question: 'bedarf', comparable: false, note: 'Fragt anders.', seen }]);
    expect((await publish()).body).toMatchObject({ detail: expect.not.stringContaining('bedarf') });
    expect((await publish(draft, { acceptProposals: true })).body).toMatchObject({ status: 'published' });
    const view = await changes();
    expect(view).toMatchObject({ needed: 2, decided: 2 });
    expect(questionOf(view, 'bedarf').decision).toMatchObject({ comparable: false, note: 'Fragt anders.' });
    expect(questionOf(view, 'skala').decision).toMatchObject({ comparable: false, note: '', by: 'Alina Arslan' });
  });

  it('can be decided anew after publishing', async () => {
    await publish(draft, { acceptProposals: true });
    const { seen } = questionOf(await changes(), 'skala');
    const { status } = await decide([{ question: 'skala', comparable: true, note: 'Umgerechnet.', seen }]);
    expect(status).toBe(200);
    expect(questionOf(await changes(), 'skala').decision).toMatchObject({ comparable: true, current: true });
  });

  it('is asked of nobody where nothing changes that could matter', async () => {
    await publish(draft, { acceptProposals: true });
    const { questionnaireId } = draft;
    const next = (await lead.post(`${project.path}/questionnaires/${questionnaireId}/versions`)).body as typeof draft;
    expect(await changes(next)).toMatchObject({ comparedWith: { number: 2 }, questions: [], unchanged: 4, needed: 0 });
    expect((await publish(next)).status).toBe(200);
  });

  it('can be compared with any version before, but is decided against what was asked last', async () => {
    await publish(draft, { acceptProposals: true });
    draft = await importText(file(bedarf, ort));
    const { earlier, questions } = await changes();
    expect(earlier).toMatchObject([{ number: 2 }, { number: 1 }]);
    expect(questions.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'bedarf kept',
      'skala removed',
      'neu removed',
    ]);
    const sinceFirst = await changes(draft, `?against=${earlier[1]?.id ?? ''}`);
    expect(sinceFirst).toMatchObject({ comparedWith: { number: 1 }, decisive: false, needed: 0 });
    expect(sinceFirst.questions).toMatchObject([{ name: 'skala', state: 'removed', proposal: null }]);
    const other = await aProject(application);
    expect((await lead.get(`${pathOf(draft)}/changes?against=${draft.id}`)).status).toBe(404);
    expect((await lead.get(`${other.path}/questionnaire-versions/${draft.id}/changes`)).status).toBe(404);
  });

  it('compares a question that was left out in between with the version that asked it last', async () => {
    await publish(draft, { acceptProposals: true });
    const third = await importText(file(bedarf, ort));
    await publish(third, { acceptProposals: true });
    draft = await importText(file(bedarf, ort, skala));
    expect(questionOf(await changes(), 'skala')).toMatchObject({
      since: 2,
      state: 'kept',
      proposal: { verdict: 'not-comparable' },
    });
  });

  it('says what is wrong with a file before it asks for decisions', async () => {
    const text = file({ ...skala, rateMax: 10, visibleIf: '{nirgends} = 1' });
    const { body } = await lead.put(pathOf(draft), { revision: draft.revision, text });
    expect((await publish(body as typeof draft)).body).toMatchObject({ slug: 'questionnaire-broken' });
    expect((await changes()).needed).toBe(1);
  });

  it('goes with a draft that is thrown away', async () => {
    const { seen } = questionOf(await changes(), 'skala');
    await decide([{ question: 'skala', comparable: true, note: '', seen }]);
    expect((await lead.delete(pathOf(draft))).status).toBe(204);
    draft = await importText(second);
    expect((await changes()).decided).toBe(0);
  });

  it('is decided by nobody in particular without the web', async () => {
    await application.get(QuestionnairesService).publish(project.id, draft.id, null, undefined, true);
    const { questions } = await application.get(ComparabilityService).ofVersion(project.id, draft.id);
    expect(questions.map(({ decision }) => decision?.by)).toEqual([null, null, undefined]);
  });
});
