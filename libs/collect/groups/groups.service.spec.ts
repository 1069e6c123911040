import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aLink, aRound } from '../../../test/support/collect.ts';
import { databases } from '../../../test/support/databases.ts';
import { aProject, type TestProject } from '../../../test/support/people.ts';

const group = (key: string, parentKey: string | null = null, de = key) => ({ key, parentKey, name: { de, en: de } });

interface Tree {
  revision: string;
  items: { id: string; key: string; parentId: string | null; name: { de: string } }[];
}

describe.each(databases)('the actor groups of a project on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  const tree = async () => (await (await project.as('alina')).get(`${project.path}/groups`)).body as Tree;
  const put = async (groups: unknown[], revision?: string) =>
    (await project.as('alina')).put(`${project.path}/groups`, {
      revision: revision ?? (await tree()).revision,
      groups,
    });

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application);
  });
  afterAll(() => application.stop());

  it('begin as an empty tree', async () => {
    expect((await tree()).items).toEqual([]);
  });

  it('are written as a whole, parents before their children however they were sent', async () => {
    const answer = await put([group('team', 'amt'), group('amt', 'stadt'), group('stadt'), group('jobcenter')]);
    expect(answer.status).toBe(200);
    expect((await tree()).items.map(({ key }) => key)).toEqual(['stadt', 'amt', 'team', 'jobcenter']);
  });

  it('stay the same group when they are renamed or moved', async () => {
    const before = await tree();
    const idOf = ({ items }: Tree, key: string) => items.find((item) => item.key === key)?.id;
    await put([group('jobcenter'), group('team', 'jobcenter', 'Team U25'), group('stadt'), group('amt', 'stadt')]);
    const after = await tree();
    expect(idOf(after, 'team')).toBe(idOf(before, 'team'));
    expect(after.items.find(({ key }) => key === 'team')).toMatchObject({
      parentId: idOf(before, 'jobcenter'),
      name: { de: 'Team U25' },
    });
  });

  it('go when they are left out', async () => {
    await put([group('stadt'), group('amt', 'stadt')]);
    expect((await tree()).items.map(({ key }) => key)).toEqual(['stadt', 'amt']);
  });

  it('stay while somebody was invited as one of them', async () => {
    const invited = (await tree()).items.find(({ key }) => key === 'stadt')?.id ?? null;
    await aLink(application, await aRound(application, project), project, { groupId: invited });
    const answer = await put([group('amt')]);
    expect(answer.body).toMatchObject({ slug: 'group-in-use', detail: expect.stringContaining('„stadt“') });
    expect((await tree()).items.map(({ key }) => key)).toEqual(['stadt', 'amt']);
  });

  it('are not overwritten by somebody who saw an older tree', async () => {
    const { revision } = await tree();
    await put([group('stadt')], revision);
    const late = await put([group('anders')], revision);
    expect([late.status, late.body]).toMatchObject([409, { slug: 'changed-meanwhile' }]);
    expect((await tree()).items.map(({ key }) => key)).toEqual(['stadt']);
  });

  it('are refused line by line when they do not make a tree, and nothing changes', async () => {
    const answer = await put([group('a', 'b'), group('b', 'a'), group('c', 'nirgends'), group('c')]);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      slug: 'group-tree-broken',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/groups/3/key', code: 'key-twice' }),
        expect.objectContaining({ pointer: '/groups/2/parentKey', code: 'parent-unknown' }),
        expect.objectContaining({ pointer: '/groups/0/parentKey', code: 'parent-below-itself' }),
      ]),
    });
    expect((await tree()).items.map(({ key }) => key)).toEqual(['stadt']);
  });

  it('want keys that can stand in a file, and a name in both languages', async () => {
    const answer = await put([{ key: 'Amt für Jugend', name: { de: 'Jugendamt', en: '' } }]);
    expect(answer.body).toMatchObject({
      slug: 'invalid-input',
      errors: [{ pointer: '/groups/0/key' }, { pointer: '/groups/0/name/en' }],
    });
  });

  it('can be read by everybody in the project and changed by its lead alone', async () => {
    const ewa = await project.as('ewa');
    expect((await ewa.get(`${project.path}/groups`)).status).toBe(200);
    expect((await ewa.put(`${project.path}/groups`, { revision: '', groups: [] })).status).toBe(403);
  });

  it('of another project are not touched', async () => {
    const other = await aProject(application);
    expect(((await (await other.as('alina')).get(`${other.path}/groups`)).body as Tree).items).toEqual([]);
  });
});
