import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'papaparse';
import { newId } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aRound, someGroups, submit } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { HttpClient } from '../../../test/support/http-client.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

interface Listed {
  tellsWhoAnswered: boolean;
  items: { id: string; label: string; kind: string; groupId: string | null; state: string; path: string }[];
}

describe.each(databases)('the invitations of a round, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let groups: Record<string, string>;
  let path: string;
  let alina: HttpClient;
  const listed = async () => (await alina.get(`${path}/invitations`)).body as Listed;
  const invite = (label: string, more: object = {}, id = newId()) =>
    alina.put(`${path}/invitations/${id}`, { kind: 'personal', label, ...more });
  const upload = (text: string) => alina.post(`${path}/invitations/import`, { text });
  const respondOf = (item: { path: string }) => ({ respond: item.path.replace('/b/', '/api/respond/') });

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  afterAll(() => application.stop());
  beforeEach(async () => {
    project = await aProject(application, { mode: 'pseudonymous' });
    groups = await someGroups(application, project);
    path = (await aRound(application, project)).path;
    alina = await project.as('alina');
  });

  it('are created one by one, each with a link that can be shown again', async () => {
    const id = newId();
    const created = await invite('Kita Sonnenschein', { groupId: groups['kitas-nord'] }, id);
    expect(created).toMatchObject({
      status: 200,
      body: { id, state: 'invited', path: expect.stringMatching(/^\/b\/[\w-]{22}$/) },
    });
    expect(await invite('Kita Sonnenschein', { groupId: groups['kitas-nord'] }, id)).toMatchObject({
      body: created.body as object,
    });
    expect((await listed()).items).toEqual([created.body]);
  });

  it('refuse a label that is taken, another invitation under the same id and a group that is not there', async () => {
    const id = newId();
    await invite('Kita Sonnenschein', {}, id);
    expect((await invite('Kita Sonnenschein')).body).toMatchObject({ slug: 'name-taken' });
    expect((await invite('Kita Mondschein', {}, id)).body).toMatchObject({ slug: 'changed-meanwhile' });
    expect((await invite('Jobcenter', { groupId: newId() })).body).toMatchObject({ slug: 'not-found' });
    expect((await listed()).items).toHaveLength(1);
  });

  it.each([
    ['as Excel writes it', '\uFEFFBezeichnung;Gruppe\r\nKita Süd;kitas-nord\r\n"Schule; am Park";Schulen\r\n'],
    [
      'with commas and English words',
      'group,label,note\nDay-care centres North,Kita Süd,x\nschulen,Schule; am Park,y\n',
    ],
    ['without a header', 'Kita Süd;KITAS-NORD\n\n;;\n"Schule; am Park";schulen'],
    ['copied from a spreadsheet', 'Kita Süd\tkitas-nord\n"Schule; am Park"\tSchulen'],
  ])('come from a list %s', async (_, text) => {
    expect(await upload(text)).toMatchObject({ status: 201, body: { created: 2 } });
    expect((await listed()).items).toMatchObject([
      { label: 'Kita Süd', groupId: groups['kitas-nord'], kind: 'personal' },
      { label: 'Schule; am Park', groupId: groups['schulen'], kind: 'personal' },
    ]);
  });

  it('name every wrong line of a list at once and create none of it', async () => {
    await invite('Schon da');
    const answer = await upload(
      'bezeichnung;gruppe\nKita Süd;kitas\n;kitas\nKita Süd;kitas\nSchon da;\nAmt;gibtsnicht\n',
    );
    expect(answer).toMatchObject({ status: 422, body: { slug: 'invitations-broken' } });
    expect((answer.body as { errors: object[] }).errors).toMatchObject([
      { pointer: '/lines/3', code: 'label-missing' },
      { pointer: '/lines/4', code: 'label-twice', detail: expect.stringContaining('Zeile 2') },
      { pointer: '/lines/5', code: 'label-taken' },
      { pointer: '/lines/6', code: 'group-unknown', detail: expect.stringContaining('kitas-nord') },
    ]);
    expect((await listed()).items).toHaveLength(1);
  });

  it.each([
    ['is empty', ''],
    ['has a header only', 'bezeichnung;gruppe\n'],
    ['lacks a quotation mark', 'bezeichnung;gruppe\n"Kita Süd;kitas\nAmt;schulen'],
    ['is too long', Array.from({ length: 5_001 }, (_, n) => `Kita ${n}`).join('\n')],
  ])('say what is wrong with a list that %s', async (_, text) => {
    expect((await upload(text)).body).toMatchObject({
      slug: 'invitations-broken',
      errors: [{ detail: expect.stringMatching(/^Zeile \d+: /) }],
    });
    expect((await listed()).items).toEqual([]);
  });

  it('cannot be doubled by sending a list twice', async () => {
    const text = 'Kita Süd;kitas\nAmt;schulen';
    await upload(text);
    expect((await upload(text)).status).toBe(422);
    expect((await listed()).items).toHaveLength(2);
  });

  it('are replaced and withdrawn: the former link leads nowhere', async () => {
    const before = (await invite('Kita Süd')).body as Listed['items'][number];
    const actor = new HttpClient(application.url);
    const renewed = (await alina.post(`${path}/invitations/${before.id}/renew`)).body as Listed['items'][number];
    expect(renewed.path).not.toBe(before.path);
    expect((await actor.get(respondOf(before).respond)).status).toBe(404);
    expect((await actor.get(respondOf(renewed).respond)).status).toBe(200);
    expect((await alina.post(`${path}/invitations/${before.id}/revoke`)).body).toMatchObject({ state: 'revoked' });
    expect((await actor.get(respondOf(renewed).respond)).status).toBe(404);
    expect((await alina.post(`${path}/invitations/${before.id}/renew`)).body).toMatchObject({ state: 'invited' });
  });

  it('say who has answered in a pseudonymous project, and never in an anonymous one', async () => {
    const answer = async () =>
      submit(new HttpClient(application.url), respondOf((await invite('Kita Süd')).body as Listed['items'][number]));
    await answer();
    expect(await listed()).toMatchObject({ tellsWhoAnswered: true, items: [{ state: 'answered' }] });
    const anonymous = await aProject(application, { mode: 'anonymous' });
    path = (await aRound(application, anonymous)).path;
    alina = await anonymous.as('alina');
    await answer();
    expect(await listed()).toMatchObject({ tellsWhoAnswered: false, items: [{ state: 'invited' }] });
    expect((await alina.get(`${path}/invitations.csv`)).text).not.toContain('beantwortet');
  });

  it('leave as CSV for a mail merge, with whole links and without formulas that run', async () => {
    await invite('=1+1; "Kita"', { groupId: groups['kitas'] });
    await invite('Offener Link', { kind: 'open' });
    const answer = await alina.get(`${path}/invitations.csv`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toContain('einladungen.csv');
    const { data } = parse<string[]>(answer.text.trim());
    expect(data).toMatchObject([
      ['bezeichnung', 'gruppe', 'art', 'stand', 'link'],
      [
        `'=1+1; "Kita"`,
        'kitas',
        'persönlich',
        'eingeladen',
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/b\/[\w-]{22}$/),
      ],
      ['Offener Link', '', 'offen', 'eingeladen', expect.stringContaining('/b/')],
    ]);
    expect((await alina.get(`${path}/invitations.csv?dialect=rfc4180`)).text).toMatch(/^bezeichnung,gruppe/);
    expect((await alina.get(`${path}/invitations.csv?dialect=x`)).status).toBe(422);
  });

  it('of another round or another project are not there', async () => {
    const other = await aRound(application, project);
    const { id } = (await invite('Kita Süd')).body as Listed['items'][number];
    expect((await alina.post(`${other.path}/invitations/${id}/revoke`)).status).toBe(404);
    const foreign = await aProject(application);
    expect((await alina.get(`${foreign.path}${path.slice(project.path.length)}/invitations`)).status).toBe(404);
  });
});
