import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActivityService } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aLead, aPerson, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('projects on %s', (kind) => {
  let application: TestApplication;
  let lead: HttpClient;
  let project: TestProject;
  const wish = (more: object = {}) => ({
    slug: 'fruehe-hilfen',
    title: 'Frühe Hilfen',
    municipality: 'Stadt Lindenau',
    mode: 'anonymous',
    deletionDate: '2099-12-31',
    ...more,
  });

  beforeAll(async () => {
    application = await startApplication(kind);
    ({ client: lead, project } = await aLead(application));
  });
  afterAll(() => application.stop());

  it('make the one who creates them their lead', async () => {
    const created = await lead.post('/api/projects', wish());
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ role: 'lead', smallestCell: 5, revision: 1, purpose: { de: '', en: '' } });
    const { body } = await lead.get('/api/projects');
    expect(body).toMatchObject({ items: [{ slug: 'fruehe-hilfen' }, { slug: project.slug }] });
  });

  it('have an address that nobody else has', async () => {
    const second = await lead.post('/api/projects', wish({ slug: project.slug }));
    expect(second.body).toMatchObject({ slug: 'name-taken', status: 409 });
  });

  it.each([
    [{ smallestCell: 2 }, '/smallestCell'],
    [{ slug: 'Frühe Hilfen' }, '/slug'],
    [{ title: '   ' }, '/title'],
    [{ deletionDate: '2028-02-30' }, '/deletionDate'],
    [{ deletionDate: '2020-01-01' }, '/deletionDate'],
    [{ purpose: { de: 'nur Deutsch' } }, '/purpose/en'],
    [{ owner: 'me' }, '/owner'],
  ])('name what is wrong with %j', async (wrong, pointer) => {
    const { status, body } = await lead.post('/api/projects', wish({ slug: 'anders', ...wrong }));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      slug: 'invalid-input',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('keep a change, and refuse one that was made on an older state', async () => {
    const change = { title: 'Präventionskette Lindenau', revision: 1 };
    expect((await lead.patch(project.path, change)).body).toMatchObject({ title: change.title, revision: 2 });
    expect((await lead.patch(project.path, { ...change, title: 'zu spät' })).body).toMatchObject({
      slug: 'changed-meanwhile',
    });
    expect((await lead.get(project.path)).body).toMatchObject({ title: change.title });
    const [latest] = await application.get(ActivityService).latest(project.id, 1);
    expect(latest).toMatchObject({ action: 'project.changed', facts: { changed: 'title' } });
  });

  it('never change the promise they made to the actors', async () => {
    const { status } = await lead.patch(project.path, { mode: 'pseudonymous', revision: 2 });
    expect(status).toBe(422);
  });

  it('look to a stranger as if they did not exist', async () => {
    const { client: stranger } = await aPerson(application, 'fatma');
    const foreign = await stranger.get(project.path);
    const unknown = await stranger.get('/api/projects/gibt-es-nicht');
    const visible = ({ status, body }: typeof foreign) => [status, { ...(body as object), request: '' }];
    expect(foreign.status).toBe(404);
    expect(visible(foreign)).toEqual(visible(unknown));
  });

  it('tell a member which roles may do what theirs may not', async () => {
    const viewer = await project.as('ewa');
    expect((await viewer.get(project.path)).body).toMatchObject({
      role: 'viewer',
      permissions: ['viewProject', 'exportThemes'],
    });
    expect((await viewer.patch(project.path, { title: 'x', revision: 2 })).body).toMatchObject({
      slug: 'role-may-not',
    });
  });
});
