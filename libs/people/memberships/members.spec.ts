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
  const invitationOf = ({ body }: Answer) => body as { id: string; path: string };
  const routeOf = (path: string) => path.replace('/setup/', '/api/account-links/');
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
    const route = routeOf(path);
    const { title } = project;
    const email = 'hakan@lindenau.example';
    expect((await hakan.get(route)).body).toEqual({
      kind: 'colleague',
      email,
      projectTitle: title,
      role: 'facilitator',
    });
    const account = { name: 'Hakan Hahn', password: 'ein langes Passwort', language: 'de' };
    expect((await hakan.post(route, account)).status).toBe(204);
    expect((await hakan.get('/api/me')).body).toMatchObject({
      user: { email, administrator: false },
      projects: [{ slug: project.slug, role: 'facilitator' }],
    });
    expect((await new HttpClient(application.url).post(route, account)).body).toMatchObject({
      slug: 'account-link-unknown',
    });
    expect((await alina.client.get(`${members()}/invitations`)).body).toEqual({ items: [] });
  });

  it('takes in who has an account by the same link, once they say so', async () => {
    const fatma = await aPerson(application, 'fatma');
    const { path } = invitationOf(await invite(fatma.email, 'viewer'));
    expect((await fatma.client.get(project.path)).status).toBe(404);
    const accepted = await fatma.client.post(`${routeOf(path)}/accept`);
    expect(accepted).toMatchObject({ status: 200, body: { project: project.slug } });
    expect((await fatma.client.get(project.path)).body).toMatchObject({ role: 'viewer' });
    expect((await fatma.client.post(`${routeOf(path)}/accept`)).body).toMatchObject({ slug: 'account-link-unknown' });
    expect((await invite(fatma.email)).body).toMatchObject({ slug: 'already-member' });
  });

  it('does not use up the link of somebody who is in already', async () => {
    const { path } = invitationOf(await invite('neu@lindenau.example'));
    expect((await bruno.client.post(`${routeOf(path)}/accept`)).body).toMatchObject({ slug: 'already-member' });
    expect((await new HttpClient(application.url).get(routeOf(path))).status).toBe(200);
  });

  it('tells nobody whether an address has an account', async () => {
    const fatma = await aPerson(application, 'fatma');
    const [known, unknown] = [await invite(fatma.email), await invite('niemand@lindenau.example')];
    expect([known.status, Object.keys(known.body as object)]).toEqual([
      unknown.status,
      Object.keys(unknown.body as object),
    ]);
  });

  it('is not entered by a link of another project, whatever address that one was made for', async () => {
    const mallory = new HttpClient(application.url);
    await invite('chefin@lindenau.example', 'lead');
    const alpha = project;
    project = await aProject(application);
    const { path } = invitationOf(await invite('chefin@lindenau.example', 'viewer'));
    const account = { name: 'Mallory', password: 'ein langes Passwort', language: 'de' };
    expect((await mallory.post(routeOf(path), account)).status).toBe(204);
    const { projects } = (await mallory.get('/api/me')).body as { projects: { slug: string }[] };
    expect(projects.map(({ slug }) => slug)).toEqual([project.slug]);
    expect((await mallory.get(alpha.path)).status).toBe(404);
    project = alpha;
    const later = invitationOf(await invite('chefin@lindenau.example', 'lead'));
    expect((await mallory.get(alpha.path)).status).toBe(404);
    // Whoever has taken the address first does not keep its owner out.
    const chefin = new HttpClient(application.url);
    expect((await chefin.post(routeOf(later.path), account)).body).toMatchObject({ slug: 'name-taken' });
    const own = { ...account, email: 'die.chefin@lindenau.example' };
    expect((await chefin.post(routeOf(later.path), own)).status).toBe(204);
    expect((await chefin.get(alpha.path)).body).toMatchObject({ role: 'lead' });
  });

  it('forgets a link that was withdrawn', async () => {
    const { id, path } = invitationOf(await invite('jan@lindenau.example'));
    expect((await alina.client.delete(`${members()}/invitations/${id}`)).status).toBe(204);
    const { status } = await alina.client.get(routeOf(path));
    expect(status).toBe(404);
  });

  it('has one link for an address, the last: those before it lead nowhere', async () => {
    const pressed = await Promise.all([invite('jan@lindenau.example'), invite('jan@lindenau.example')]);
    const last = invitationOf(await invite('Jan@lindenau.example', 'viewer'));
    expect((await alina.client.get(`${members()}/invitations`)).body).toMatchObject({ items: [{ id: last.id }] });
    const jan = new HttpClient(application.url);
    for (const { path } of pressed.map(invitationOf)) {
      expect((await jan.get(routeOf(path))).body).toMatchObject({ slug: 'account-link-unknown' });
    }
    expect((await jan.get(routeOf(last.path))).body).toMatchObject({ role: 'viewer' });
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
