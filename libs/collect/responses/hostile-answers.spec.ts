import { newId, UnitOfWork } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import {
  acceptedResponses,
  aLink,
  aPublishedVersion,
  aResponseId,
  aRound,
  fullAnswers,
  submit,
} from '../../../test/support/collect.ts';
import { LateJudge } from '../quarantine/late-judge.ts';
import { QuestionnaireVersionEntity } from '../questionnaires/questionnaire-version.entity.ts';
import { databases } from '../../../test/support/databases.ts';
import { type Answer, HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const body = (answers: string) => `{"answers":${answers},"locale":"de"}`;
const rows = JSON.stringify(fullAnswers({ kooperation: Array.from({ length: 10_000 }, () => ({ qualitaet: 1 })) }));

/** A version as an older gate may have let it through: its pattern takes for ever. */
async function aVersionThatHangs(application: TestApplication, project: TestProject): Promise<string> {
  const content = {
    locale: 'de',
    elements: [{ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] }],
  };
  const basis = await aPublishedVersion(application, project);
  const unit = application.get(UnitOfWork);
  const version = await unit.reader.findOneByOrFail(QuestionnaireVersionEntity, { projectId: project.id, id: basis });
  const id = newId();
  await unit.run(() =>
    unit.writer.insert(QuestionnaireVersionEntity, Object.assign(version, { id, number: 2, content })),
  );
  return id;
}

describe.each(databases)('somebody who sends what no form sends, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let link: { respond: string };
  let stranger: HttpClient;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application);
    link = await aLink(application, await aRound(application, project), project, { kind: 'open' });
    stranger = new HttpClient(application.url);
  });
  afterAll(() => application.stop());

  const send = (sent: string) => stranger.put(`${link.respond}/responses/${aResponseId()}`, sent);
  const slugOf = ({ body: problem }: Answer) => (problem as { slug?: string } | undefined)?.slug;

  it.each([
    ['an unknown question', body('{"fremd":1}')],
    ['an object in a text field', body('{"bedarf":{"a":1}}')],
    ['a rating of 99', body(JSON.stringify(fullAnswers({ zielklarheit: 99 })))],
    ['10,000 rows', body(rows)],
    ['400 levels', body(`{"bedarf":${nested(400)}}`)],
    ['a name of the constructor', body('{"bedarf":{"prototype":{}}}')],
    ['nothing at all', body('{}')],
    ['half of a surrogate pair', body('{"bedarf":"\\ud800"}')],
  ])('finds %s in quarantine', async (_, sent) => {
    expect(await send(sent)).toMatchObject({ status: 200, body: { status: 'received' } });
  });

  it.each([
    ['1,000 levels', body(`{"bedarf":${nested(1_000)}}`), 422, 'answers-unusable'],
    ['100,000 levels', body(`{"bedarf":${nested(100_000)}}`), 422, 'answers-unusable'],
    ['a list of answers', body('[]'), 422, 'answers-unusable'],
    ['no answers', '{"locale":"de"}', 422, 'answers-unusable'],
    ['a poisoned prototype', body('{"__proto__":{"x":1}}'), 400, 'unreadable-body'],
    ['a poisoned constructor', body('{"bedarf":{"constructor":{"prototype":{"x":1}}}}'), 400, 'unreadable-body'],
    ['a broken text', '{"answers":', 400, 'unreadable-body'],
    ['a list', '[]', 400, 'unreadable-body'],
    ['a number without an end', body('{"bedarf":[1e400]}'), 422, 'invalid-input'],
    ['a number as language', '{"answers":{},"locale":7}', 422, 'invalid-input'],
    ['words as minutes', '{"answers":{},"locale":"de","minutes":"x"}', 422, 'invalid-input'],
    ['more than any form holds', body(JSON.stringify({ bedarf: 'x'.repeat(300_000) })), 413, 'body-too-large'],
  ])('is refused with %s', async (_, sent, status, slug) => {
    const answer = await send(sent);
    expect([answer.status, slugOf(answer)]).toEqual([status, slug]);
  });

  it('is refused in another encoding than UTF-8, in which words would be lost', async () => {
    const answer = await stranger.put(
      `${link.respond}/responses/${aResponseId()}`,
      new Blob([Uint8Array.from(Buffer.from(body('{"bedarf":"Tagesstätte"}'), 'latin1'))]),
    );
    expect([answer.status, slugOf(answer)]).toEqual([400, 'unreadable-body']);
  });

  it.each(['x', '0190f3c2-7b8e-7c3a-9a56-3f2b1c0d4e5f', '00000000-0000-0000-0000-000000000000'])(
    'cannot choose the id %s, which is not random',
    async (id) => {
      const answer = await stranger.put(`${link.respond}/responses/${id}`, { answers: {}, locale: 'de' });
      expect([answer.status, slugOf(answer)]).toEqual([422, 'invalid-input']);
    },
  );

  it('cannot hang the judge: the answers wait in quarantine and the next ones pass', async () => {
    const versionId = await aVersionThatHangs(application, project);
    const trap = await aLink(application, await aRound(application, project, { versionId }), project, { kind: 'open' });
    const [caught, ...others] = await Promise.all([
      submit(stranger, trap, { a: `${'a'.repeat(40)}!` }),
      submit(stranger, trap, { a: 'aaa' }),
      submit(stranger, link),
    ]);
    expect(caught.body).toEqual({ status: 'received' });
    expect(others.map((answer) => answer.body)).toEqual([{ status: 'received' }, { status: 'accepted' }]);
    await application.get(LateJudge).settled();
    const accepted = await acceptedResponses(application, project);
    expect(accepted.map(({ answers }) => answers)).toContainEqual({ a: 'aaa' });
  });

  it('leaves nothing among the accepted responses', async () => {
    const accepted = await acceptedResponses(application, project);
    expect(accepted.map(({ answers }) => Object.keys(answers).length).sort((a, b) => a - b)).toEqual([1, 21]);
  });
});
