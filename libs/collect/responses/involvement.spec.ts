import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { READER } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aPublishedVersion, aResponseId, aRound, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

const mehtap = { kind: 'workshop', name: 'Mehtap Kaya', contact: '+49 170 1234567' };
const tiny = {
  locale: 'de',
  title: { de: 'Kurz', en: 'Short' },
  elements: [{ type: 'comment', name: 'a', title: { de: 'A', en: 'A' }, codable: true }],
};

describe.each(databases)('somebody who would like to take part further, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let actor: HttpClient;
  beforeAll(async () => {
    application = await startApplication(kind);
    actor = new HttpClient(application.url);
  });
  afterAll(() => application.stop());

  async function aLinkThatAsks(status: 'open' | 'closed' | 'draft' = 'open') {
    project = await aProject(application, { mode: 'anonymous' });
    const round = await aRound(application, project, { status });
    return { ...(await aLink(application, round, project)), round };
  }
  const offer = (link: { respond: string }, body: unknown = mehtap, id: string = aResponseId()) =>
    actor.put(`${link.respond}/involvements/${id}`, body);
  const list = async () => (await (await project.as('alina')).get(`${project.path}/involvements`)).body;

  it('says so after answering, though the link has been used up; the lead can read it', async () => {
    const link = await aLinkThatAsks();
    await submit(actor, link);
    const id = aResponseId();
    expect((await offer(link, mehtap, id)).status).toBe(204);
    const { kind: wanted, name, contact } = mehtap;
    expect(await list()).toEqual({ items: [{ id, kind: wanted, person: { name, contact } }] });
  });

  it('is on the list once, however often it is sent, with what was sent last', async () => {
    const link = await aLinkThatAsks();
    const id = aResponseId();
    for (const contact of ['m@kita.example', 'm@kita.example', 'kaya@kita.example']) {
      expect((await offer(link, { ...mehtap, contact }, id)).status).toBe(204);
    }
    expect(await list()).toMatchObject({ items: [{ person: { contact: 'kaya@kita.example' } }] });
  });

  it('leaves nothing that leads to her answers, and nothing that can be read without the key', async () => {
    const link = await aLinkThatAsks();
    const responseId = aResponseId();
    await submit(actor, link, undefined, responseId);
    await offer(link);
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    const rows: Record<string, unknown>[] = await reader.query(
      `SELECT * FROM involvement WHERE project_id = '${project.id}'`,
    );
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['id', 'kind', 'project_id', 'sealed']]);
    const text = JSON.stringify(rows);
    for (const trace of [responseId, link.id, link.round.id, 'Mehtap', '1234567']) expect(text).not.toContain(trace);
    const activity: unknown = await reader.query(`SELECT * FROM activity WHERE project_id = '${project.id}'`);
    expect(JSON.stringify(activity)).not.toContain(String(rows[0]?.['id']));
  });

  it('is forgotten when she asks for it, and what she answered stays', async () => {
    const link = await aLinkThatAsks();
    await submit(actor, link);
    const id = aResponseId();
    await offer(link, mehtap, id);
    const lead = await project.as('alina');
    expect((await lead.delete(`${project.path}/involvements/${id}`)).status).toBe(204);
    expect((await lead.delete(`${project.path}/involvements/${id}`)).status).toBe(404);
    expect(await list()).toEqual({ items: [] });
    const { body } = await lead.get(`${project.path}/rounds/${link.round.id}/responses`);
    expect(body).toMatchObject({ items: [{}] });
  });

  it('is written into a file for the mail merge, where a telephone number is no formula', async () => {
    const link = await aLinkThatAsks();
    await offer(link);
    const lead = await project.as('alina');
    const csv = async (query: string) => (await lead.get(`${project.path}/exports/involvements.csv${query}`)).text;
    expect(await csv('')).toBe("möchte;name;kontakt\r\nWorkshop;Mehtap Kaya;'+49 170 1234567\r\n");
    expect(await csv('?dialect=rfc4180&raw=true')).toBe(
      'möchte,name,kontakt\r\nWorkshop,Mehtap Kaya,+49 170 1234567\r\n',
    );
  });

  it.each([
    [{ ...mehtap, kind: 'chef' }, '/kind'],
    [{ ...mehtap, name: ' ' }, '/name'],
    [{ ...mehtap, contact: 'xx' }, '/contact'],
    [{ ...mehtap, contact: `${'x'.repeat(200)}@` }, '/contact'],
  ])('is asked to mend what is missing: %j', async (body, pointer) => {
    const link = await aLinkThatAsks();
    expect((await offer(link, body)).body).toMatchObject({ slug: 'invalid-input', errors: [{ pointer }] });
    expect(await list()).toEqual({ items: [] });
  });

  it('may say so though the round has closed since she submitted', async () => {
    expect((await offer(await aLinkThatAsks('closed'))).status).toBe(204);
    expect(await list()).toMatchObject({ items: [{ person: { name: 'Mehtap Kaya' } }] });
  });

  it('needs a link of a round that has opened and asks for it', async () => {
    expect((await offer(await aLinkThatAsks('draft'))).body).toMatchObject({ slug: 'round-in-preparation' });
    const unknown = { respond: `/api/respond/${'A'.repeat(22)}` };
    expect((await offer(unknown)).body).toMatchObject({ slug: 'link-unknown' });
    const versionId = await aPublishedVersion(application, project, tiny);
    const silent = await aLink(
      application,
      await aRound(application, project, { versionId, title: 'Zweite' }),
      project,
    );
    expect((await offer(silent)).body).toMatchObject({ slug: 'not-found' });
  });

  it('is known to the lead alone', async () => {
    const link = await aLinkThatAsks();
    await offer(link);
    for (const name of ['bruno', 'chiara', 'deniz', 'ewa'] as const) {
      const { status, text } = await (await project.as(name)).get(`${project.path}/involvements`);
      expect([status, text.includes('Mehtap')]).toEqual([403, false]);
    }
  });
});
