import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { ActivityService, READER } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aPublishedVersion, aResponseId, aRound, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

const both = (de: string) => ({ de, en: `${de} (en)` });
const content = {
  locale: 'de',
  title: both('Befragung'),
  pages: [
    {
      name: 'seite',
      elements: [
        { type: 'file', name: 'beleg', title: both('Beleg'), maxSize: 110_000, acceptedTypes: '.pdf' },
        { type: 'signaturepad', name: 'zeichen', title: both('Unterschrift') },
        { type: 'text', name: 'name', title: both('Name'), codable: false },
      ],
    },
  ],
};
const bytes = Buffer.from('%PDF-1.7 ein Beleg mit Übergewicht'.repeat(4_000)).subarray(0, 110_000);
const beleg = (name = 'Beleg „März“.pdf', size = bytes.length) => [
  {
    ...{ name, type: 'application/pdf' },
    content: `data:application/pdf;base64,${bytes.subarray(0, size).toString('base64')}`,
  },
];
const drawn = Buffer.alloc(30_000, 7).toString('base64');
const answers = { beleg: beleg(), zeichen: `data:image/png;base64,${drawn}`, name: 'x'.repeat(2_000) };

describe.each(databases)('files and signatures in answers, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let round: Awaited<ReturnType<typeof aRound>>;
  let alina: HttpClient;
  let link: Awaited<ReturnType<typeof aLink>>;
  let id: string;
  const actor = () => new HttpClient(application.url);
  const fileOf = (place: string, client = alina) =>
    client.get(`${round.path}/responses/${id}/file?place=${encodeURIComponent(place)}`);

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    const versionId = await aPublishedVersion(application, project, content);
    round = await aRound(application, project, { versionId });
    alina = await project.as('alina');
    link = await aLink(application, round, project);
    id = aResponseId();
  });

  it('are accepted as large as the questionnaire allows, and kept in drafts before', async () => {
    const draft = { answers, locale: 'de', revision: 0, page: 0 };
    expect((await actor().put(`${link.respond}/drafts/${id}`, draft)).status).toBeLessThan(300);
    expect((await submit(actor(), link, answers, id)).body).toMatchObject({ status: 'accepted' });
  });

  it('wait in quarantine where they are not what was asked for', async () => {
    await submit(actor(), link, { ...answers, beleg: beleg('Beleg.exe') }, id);
    const { body } = await alina.get(`${round.path}/quarantine`);
    expect(body).toMatchObject({ items: [{ id, reasons: [{ question: 'beleg', row: '1', kind: 'file-kind' }] }] });
  });

  it('are named on the page of a response, without what is in them', async () => {
    await submit(actor(), link, answers, id);
    const { body, text } = await alina.get(`${round.path}/responses/${id}`);
    expect(body).toMatchObject({
      questions: [{ name: 'beleg', value: ['Beleg „März“.pdf'] }, { name: 'zeichen', value: true }, { name: 'name' }],
      files: [
        { place: '/beleg/0', question: 'beleg', name: 'Beleg „März“.pdf', size: 110_000 },
        { place: '/zeichen', question: 'zeichen', name: 'zeichen.png', size: 30_000 },
      ],
    });
    expect(text).not.toContain('base64');
  });

  it('are taken along by the lead alone, never opened, and on record', async () => {
    await submit(actor(), link, answers, id);
    const { status, headers, text } = await fileOf('/beleg/0');
    expect([status, text]).toEqual([200, new TextDecoder().decode(bytes)]);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Beleg _M_rz_.pdf"; filename*=UTF-8''Beleg%20%E2%80%9EM%C3%A4rz%E2%80%9C.pdf`,
    );
    expect((await fileOf('/zeichen')).status).toBe(200);
    for (const place of ['', '/name', '/beleg', '/beleg/1', '/beleg/0/content', '/__proto__']) {
      expect((await fileOf(place)).body).toMatchObject({ slug: 'not-found' });
    }
    for (const name of ['bruno', 'chiara', 'deniz', 'ewa'] as const) {
      expect((await fileOf('/beleg/0', await project.as(name))).body).toMatchObject({ slug: 'role-may-not' });
    }
    const deeds = await application.get(ActivityService).latest(project.id, 100);
    expect(deeds.filter(({ action }) => action === 'response.file-taken').map(({ facts }) => facts)).toEqual([
      { place: '/zeichen' },
      { place: '/beleg/0' },
    ]);
  });

  it('are told whole to the person whose they are, and deleted with her answers', async () => {
    await submit(actor(), link, answers, id);
    const reason = { reason: 'Anruf' };
    const { body } = await alina.post(`${round.path}/invitations/${link.id}/disclosure`, reason);
    expect(body).toMatchObject({
      response: { questions: [{ value: answers.beleg }, { value: answers.zeichen }, { value: answers.name }] },
    });
    expect(await isStored(drawn)).toBe(true);
    expect((await alina.post(`${round.path}/invitations/${link.id}/erasure`, reason)).status).toBeLessThan(300);
    expect(await isStored(drawn)).toBe(false);
  });

  it('leave in a table of responses as names', async () => {
    await submit(actor(), link, answers, id);
    const { text } = await alina.get(`${project.path}/exports/responses.csv?dialect=rfc4180`);
    expect(text).toContain('Beleg „März“.pdf,unterschrieben,');
    expect(text).not.toContain('base64');
  });

  async function isStored(words: string): Promise<boolean> {
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    const tables = ['response', 'response_draft', 'quarantined_response', 'answer_repair', 'source', 'activity'];
    for (const table of tables) {
      const rows: unknown = await reader.query(`SELECT * FROM ${table} WHERE project_id = '${project.id}'`);
      if (JSON.stringify(rows).includes(words)) return true;
    }
    return false;
  }
});
