import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type Answer, HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type Person, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('the team of a project on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let alina: Person;
  let bruno: Person;
  const members = () => `${project.path}/members`;
  const invitationOf = ({ body }: Answer) => (body as { invitation: { id: string; path: string } }).invitation;
  const invite = (email: string, role = 'coder') => alina.client.post(`${members()}/invitations`, { email, role });

  beforeAll(async () => {
    application = await startApplication(kind);
    alina = await aPerson(application, 'alina');
    bruno = await aPerson(application, 'bruno');
  });
  beforeEach(async () => {
    project = await aProject(application);
  });
  afterAll(() => application.stop());

  it('is seen by its members, by name', async () => {
    const { body } = await (await project.as('ewa')).get(members());
    expect(body).toMatchObject({ items: [{ name: 'Alina Arslan', role: 'lead' }, { name: 'Bruno Berg' }, {}, {}, {}] });
  });

  it('grows by a link that gives the role, once', async () => {
    const { id, path } = invitationOf(await invite('Hakan@Lindenau.example', 'facilitator'));
    expect((await alina.client.get(`${members()}/invitations`)).body).toMatchObject({ items: [{ id, path }] });
    const hakan = new HttpClient(application.url);
    const route = path.replace('/setup/', '/api/account-links/');
    const { title } = project;
    const email = 'hakan@lindenau.example';
    expect((await hakan.get(route)).body).toEqual({
      kind: 'colleague',
      email,
      projectTitle: title,
      role: 'facilitator',
    });
    const account = { name: 'Hakan Hahn', password: 'ein langes Passwort', language: 'de' };
    expect((await hakan.post(route, { ...account, email: 'somebody@else.example' })).status).toBe(204);
    expect((await hakan.get('/api/me')).body).toMatchObject({
      user: { email, administrator: false },
      projects: [{ slug: project.slug, role: 'facilitator' }],
    });
    expect((await new HttpClient(application.url).post(route, account)).body).toMatchObject({
      slug: 'account-link-unknown',
    });
    expect((await alina.client.get(`${members()}/invitations`)).body).toEqual({ items: [] });
  });

  it('takes in at once who has an account, and says so of who is in', async () => {
    const fatma = await aPerson(application, 'fatma');
    expect((await invite(fatma.email)).body).toEqual({ state: 'added' });
    expect((await fatma.client.get(project.path)).body).toMatchObject({ role: 'coder' });
    expect((await invite(fatma.email)).body).toMatchObject({ slug: 'already-member' });
  });

  it('takes somebody who was invited to two projects into both with the first link', async () => {
    const first = invitationOf(await invite('ines@lindenau.example'));
    project = await aProject(application);
    await invite('ines@lindenau.example', 'viewer');
    const ines = new HttpClient(application.url);
    const route = first.path.replace('/setup/', '/api/account-links/');
    await ines.post(route, { name: 'Ines', password: 'ein langes Passwort', language: 'en' });
    const { projects } = (await ines.get('/api/me')).body as { projects: { role: string }[] };
    expect(projects.map(({ role }) => role).sort()).toEqual(['coder', 'viewer']);
  });

  it('forgets a link that was withdrawn', async () => {
    const { id, path } = invitationOf(await invite('jan@lindenau.example'));
    expect((await alina.client.delete(`${members()}/invitations/${id}`)).status).toBe(204);
    const { status } = await alina.client.get(path.replace('/setup/', '/api/account-links/'));
    expect(status).toBe(404);
  });

  it('changes a role, and what the person may do with it', async () => {
    expect((await alina.client.put(`${members()}/${bruno.id}`, { role: 'viewer' })).status).toBe(204);
    expect((await bruno.client.get(project.path)).body).toMatchObject({ role: 'viewer' });
  });

  it('loses a member at once', async () => {
    expect((await alina.client.delete(`${members()}/${bruno.id}`)).status).toBe(204);
    expect((await bruno.client.get(project.path)).status).toBe(404);
  });

  it('keeps its last lead', async () => {
    const demoted = await alina.client.put(`${members()}/${alina.id}`, { role: 'viewer' });
    const removed = await alina.client.delete(`${members()}/${alina.id}`);
    expect([demoted.body, removed.body]).toMatchObject([{ slug: 'last-lead' }, { slug: 'last-lead' }]);
    expect((await alina.client.get(project.path)).body).toMatchObject({ role: 'lead' });
  });

  it('keeps one lead when two leads remove each other at the same moment', async () => {
    await alina.client.put(`${members()}/${bruno.id}`, { role: 'lead' });
    await Promise.all([
      alina.client.delete(`${members()}/${bruno.id}`),
      bruno.client.delete(`${members()}/${alina.id}`),
    ]);
    const viewer = await project.as('ewa');
    const { items } = (await viewer.get(members())).body as { items: { role: string }[] };
    expect(items.filter(({ role }) => role === 'lead')).toHaveLength(1);
  });

  it('is managed by the lead alone', async () => {
    const answers = await Promise.all([
      bruno.client.get(`${members()}/invitations`),
      bruno.client.post(`${members()}/invitations`, { email: 'x@y.example', role: 'lead' }),
      bruno.client.put(`${members()}/${bruno.id}`, { role: 'lead' }),
      bruno.client.delete(`${members()}/${alina.id}`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('answers alike for an id that is none and for one that nobody has', async () => {
    const unknown = await alina.client.delete(`${members()}/${project.id}`);
    const none = await alina.client.delete(`${members()}/nobody`);
    expect([unknown.status, none.status]).toEqual([404, 404]);
  });
});
