import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayRole, type Role } from '#domain';
import { newId } from '#platform';
import { type Answer, HttpClient } from '../support/http-client.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { aPerson, aProject, anAdministrator, cast, type PersonName, type TestProject } from '../support/people.ts';
import { declaredRoutes, type DeclaredRoute } from '../support/routes.ts';

/** Every route × everybody who could call it. What is allowed may still find nothing; what is not never gets that far. */
describe('every route', () => {
  let application: TestApplication;
  let project: TestProject;
  let routes: DeclaredRoute[];

  beforeAll(async () => {
    application = await startApplication('sqlite');
    project = await aProject(application);
    routes = declaredRoutes(application).sort((one, other) => one.path.localeCompare(other.path));
  });
  afterAll(() => application.stop());

  const filled = (path: string, slug: string) => path.replace(':project', slug).replace(/:\w+/g, () => newId());
  const call = (client: HttpClient, { method, path }: DeclaredRoute, slug: string) =>
    client.send(method, filled(path, slug), method === 'GET' || method === 'DELETE' ? undefined : {});
  const slugOf = ({ body }: Answer): unknown =>
    typeof body === 'object' && body !== null ? Reflect.get(body, 'slug') : undefined;
  const withoutRequest = ({ status, body }: Answer) => ({ status, ...(body as object), request: '' });
  const needingLogin = () => routes.filter(({ rule }) => rule?.kind !== 'anyone' && rule?.kind !== 'invitation');
  const ofProjects = () =>
    routes.flatMap((route) => (route.rule?.kind === 'permission' ? [{ route, rule: route.rule }] : []));

  it('names its rule', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ rule }) => rule === undefined).map(({ handler }) => handler)).toEqual([]);
  });

  it('that belongs to a project says so in its path, and only it', () => {
    const wrong = routes.filter(({ rule, path }) => (rule?.kind === 'permission') !== path.includes(':project'));
    expect(wrong.map(({ handler }) => handler)).toEqual([]);
  });

  it('is closed to somebody who is not logged in, unless it is public on purpose', async () => {
    const stranger = new HttpClient(application.url);
    for (const route of needingLogin()) {
      const answer = await call(stranger, route, project.slug);
      expect([route.handler, answer.status, slugOf(answer)]).toEqual([route.handler, 401, 'login-required']);
    }
  });

  it('of a project is not there for somebody outside of it, exactly as in a project that does not exist', async () => {
    const { client: fatma } = await aPerson(application, 'fatma');
    const { client: guel } = await anAdministrator(application);
    for (const outsider of [fatma, guel]) {
      for (const { route } of ofProjects()) {
        const foreign = await call(outsider, route, project.slug);
        const unknown = await call(outsider, route, 'no-such-project');
        expect([route.handler, slugOf(foreign)]).toEqual([route.handler, 'not-found']);
        expect(withoutRequest(foreign)).toEqual(withoutRequest(unknown));
      }
    }
  });

  it('answers an id that is none as one that does not exist', async () => {
    const lead = await project.as('alina');
    for (const { method, path, handler } of routes) {
      const [, ids] = path.split(':project');
      if (!ids?.includes(':') || (method !== 'GET' && method !== 'DELETE')) continue;
      const answer = await lead.send(method, path.replace(':project', project.slug).replace(/:\w+/g, 'no-id'));
      expect([handler, answer.status, slugOf(answer)]).toEqual([handler, 404, 'not-found']);
    }
  });

  it('that takes a body names what no field can hold, instead of failing', async () => {
    const lead = await project.as('alina');
    const broken = ['\u0000', '\ud800', [[]], 2 ** 60, null].map((value) => ({
      title: value,
      name: value,
      email: value,
    }));
    const stranger = new HttpClient(application.url);
    for (const route of routes) {
      if (route.method === 'GET' || destroysTheTest(route) || route.rule?.kind === 'loggedIn') continue;
      const client = route.rule?.kind === 'permission' ? lead : stranger;
      for (const body of broken) {
        const { status } = await client.send(route.method, filled(route.path, project.slug), body);
        expect([route.handler, status < 500]).toEqual([route.handler, true]);
      }
    }
  });

  it('of the installation is not there for somebody who does not run it', async () => {
    const { client: fatma } = await aPerson(application, 'fatma');
    for (const route of routes.filter(({ rule }) => rule?.kind === 'administrator')) {
      const answer = await call(fatma, route, project.slug);
      expect([route.handler, slugOf(answer)]).toEqual([route.handler, 'not-found']);
    }
  });

  it.each(Object.entries(cast).flatMap(([name, { role }]) => (role === undefined ? [] : [[role, name] as const])))(
    'lets a %s do what the role may, and nothing else',
    async (role: Role, name: string) => {
      const client = await project.as(name as PersonName);
      for (const { route, rule } of ofProjects()) {
        if (destroysTheTest(route)) continue;
        const answer = await call(client, route, project.slug);
        const refused = slugOf(answer) === 'role-may-not' || slugOf(answer) === 'login-required';
        expect([route.handler, refused]).toEqual([route.handler, !mayRole(role, rule.permission)]);
        expect([route.handler, answer.status < 500]).toEqual([route.handler, true]);
      }
    },
  );

  /** Nothing yet ends the project itself. */
  const destroysTheTest = ({ method, path }: DeclaredRoute) => method === 'DELETE' && path === '/api/projects/:project';
});
