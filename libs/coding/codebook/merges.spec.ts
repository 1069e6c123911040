import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { CodingsService } from '../codings/codings.service.ts';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { aCode, aCoding, answersToCode, type CodeBody, codesOf, slugOf } from '../../../test/support/coding.ts';
import { databases } from '../../../test/support/databases.ts';
import { type HttpClient } from '../../../test/support/http-client.ts';
import { aPerson, aProject, type TestProject } from '../../../test/support/people.ts';

describe.each(databases)('merging codes on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let alina: HttpClient;
  let bruno: HttpClient;
  let hurdle: CodeBody;
  let barrier: CodeBody;
  let sources: string[];

  beforeAll(async () => {
    application = await startApplication(kind);
  });
  beforeEach(async () => {
    project = await aProject(application);
    [alina, bruno] = [await project.as('alina'), await project.as('bruno')];
    [hurdle, barrier] = [await aCode(project, bruno, 'Hürde'), await aCode(project, bruno, 'Barriere')];
    sources = await answersToCode(application, project, ['Es fehlt Zeit.', 'Es fehlt Geld.']);
  });
  afterAll(() => application.stop());

  const code = (client: HttpClient, source: number, codeId: string, more = {}) =>
    client.put(`${project.path}/codings/${newId()}`, aCoding(sources[source] ?? '', codeId, more));
  const kept = async () => {
    const { id: brunosId } = await aPerson(application, 'bruno');
    const codings = await application.get(CodingsService).ofSources(project.id, sources);
    return codings
      .map((coding) => [
        sources.indexOf(coding.sourceId),
        coding.codeId === hurdle.id ? 'Hürde' : 'Barriere',
        coding.coderId === brunosId ? 'Bruno' : 'Alina',
        coding.stance,
        coding.stair,
      ])
      .sort((one, other) => (one.join() < other.join() ? -1 : 1));
  };
  const merge = (from: CodeBody, into: CodeBody) =>
    bruno.post(`${project.path}/codes/${from.id}/merge`, { into: into.id, revision: from.revision });

  it('takes the codings along, keeps one where a coder gave both, and can be taken back', async () => {
    await code(bruno, 0, barrier.id, { stance: 'contra', stair: 2 });
    await code(bruno, 0, hurdle.id);
    await code(alina, 0, barrier.id);
    await code(alina, 1, hurdle.id);
    const before = await kept();

    const merged = await merge(barrier, hurdle);
    expect(merged.body).toMatchObject({ archived: true, mergedInto: hurdle.id, revision: 2 });
    expect(await kept()).toEqual([
      [0, 'Hürde', 'Alina', null, null],
      [0, 'Hürde', 'Bruno', 'contra', 2],
      [1, 'Hürde', 'Alina', null, null],
    ]);

    const back = await bruno.post(`${project.path}/codes/${barrier.id}/unmerge`, { revision: 2 });
    expect(back.body).toMatchObject({ archived: false, mergedInto: null });
    expect(await kept()).toEqual(before);
  });

  it('does not bring back what its coder has removed since', async () => {
    await code(bruno, 0, barrier.id);
    await merge(barrier, hurdle);
    const [coding] = await application.get(CodingsService).ofSources(project.id, sources);
    await bruno.delete(`${project.path}/codings/${coding?.id}`);
    await bruno.post(`${project.path}/codes/${barrier.id}/unmerge`, { revision: 2 });
    expect(await kept()).toEqual([]);
  });

  it('counts as one version of the codebook and stands in the history of the code', async () => {
    const { version } = await codesOf(project, bruno);
    await merge(barrier, hurdle);
    expect((await codesOf(project, bruno)).version).toBe(version + 1);
    const { body } = await bruno.get(`${project.path}/codes/${barrier.id}/history`);
    expect(body).toMatchObject({ items: [{ deed: 'created' }, { deed: 'merged', mergedInto: hurdle.id }] });
  });

  it('is refused into itself, into a code out of use, twice and with sub-codes', async () => {
    expect(slugOf(await merge(hurdle, hurdle))).toBe('merge-not-possible');
    const parent = await aCode(project, bruno, 'Oben');
    await aCode(project, bruno, 'Unten', parent.id);
    expect(slugOf(await merge(parent, hurdle))).toBe('code-has-children');
    await merge(barrier, hurdle);
    expect(slugOf(await merge(hurdle, barrier))).toBe('code-archived');
    expect(slugOf(await merge({ ...barrier, revision: 2 }, parent))).toBe('merge-not-possible');
  });

  it('keeps a quote that was chosen, at the coding that stays, and gives it back with the merge', async () => {
    await code(bruno, 0, barrier.id);
    await code(bruno, 0, hurdle.id);
    const theme = `${project.path}/themes/${newId()}`;
    await alina.put(theme, { title: 'Zeit', codeIds: [barrier.id, hurdle.id] });
    const codings = await application.get(CodingsService).ofSources(project.id, sources);
    const chosen = codings.find(({ codeId }) => codeId === barrier.id)?.id;
    const staying = codings.find(({ codeId }) => codeId === hurdle.id)?.id;
    expect((await alina.put(`${theme}/quotes`, { codingIds: [chosen] })).status).toBe(200);
    const quoted = async () => {
      const { items } = (await alina.get(`${theme}/quotes`)).body as { items: { codingId: string; text: string }[] };
      return items.map(({ codingId, text }) => [codingId, text]);
    };
    await merge(barrier, hurdle);
    expect(await quoted()).toEqual([[staying, 'Es fe']]);
    await bruno.post(`${project.path}/codes/${barrier.id}/unmerge`, { revision: 2 });
    expect(await quoted()).toEqual([[chosen, 'Es fe']]);
  });

  it('makes a code one that cannot be deleted: what it was merged with could not be taken back', async () => {
    await code(bruno, 0, barrier.id);
    await merge(barrier, hurdle);
    for (const { id } of [barrier, hurdle])
      expect(slugOf(await bruno.delete(`${project.path}/codes/${id}`))).toBe('code-in-use');
    await bruno.post(`${project.path}/codes/${barrier.id}/unmerge`, { revision: 2 });
    expect(await kept()).toEqual([[0, 'Barriere', 'Bruno', null, null]]);
  });

  it('leaves no coding behind that is made at the same moment', async () => {
    const [merged, ...coded] = await Promise.all([
      merge(barrier, hurdle),
      ...[0, 1].flatMap((source) => [code(alina, source, barrier.id), code(bruno, source, barrier.id)]),
    ]);
    expect(merged.status).toBe(200);
    const accepted = coded.filter(({ status }) => status === 200).length;
    const left = await kept();
    expect(left).toHaveLength(accepted);
    expect(left.every(([, name]) => name === 'Hürde')).toBe(true);
  });
});
