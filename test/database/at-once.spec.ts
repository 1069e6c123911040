import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { AnalysisService, CodebookService, SourcesService, ThemesService } from '#coding';
import { ActorGroupsService } from '#collect';
import { newId, READER } from '#platform';
import { GroupsRepository } from '../../libs/collect/groups/groups.repository.ts';
import { SourcesRepository } from '../../libs/coding/sources/sources.repository.ts';
import { ThemeFiguresRepository } from '../../libs/coding/themes/theme-figures.repository.ts';
import { addVoices, anAnalysis, type Voice } from '../support/analysis.ts';
import { anInstance, startApplication, type TestApplication } from '../support/application.ts';
import { responsesWith } from '../support/coding.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

/** Whoever comes by first stands still until `open` is called; what happens at once needs no clock then. */
function barrier() {
  let arrive: () => void = () => undefined;
  let open: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  const stand = () => {
    arrive();
    return opened;
  };
  return { reached, open, stand };
}

const voices = (count: number, about: string): Voice[] =>
  Array.from({ length: count }, (_, n) => ({
    group: 'amt',
    says: [{ text: `${about} ${n}`, codes: [{ code: 'Zeit', stance: 'pro' }] }],
  }));

/** Two instances on one PostgreSQL; on SQLite there is only one, in which two people do something at once. */
describe.each(databases)('what two do at once on %s', (kind) => {
  let one: TestApplication;
  let other: TestApplication;
  let project: TestProject;

  beforeAll(async () => {
    one = await startApplication(kind);
    other = kind === 'postgres' ? await anInstance(one.database) : one;
  });
  beforeEach(async () => {
    project = await aProject(one);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    if (other !== one) await other.stop();
    await one.stop();
  });

  /** Resolves when a unit waits for a lock that another one holds; on SQLite, units wait in a queue anyway. */
  const somebodyWaits = async () => {
    if (kind === 'sqlite') return;
    const reader = one.app.get<DataSource>(getDataSourceToken(READER));
    const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    while ((await reader.query<unknown[]>(waiting)).length === 0) await setTimeout(5);
  };

  it('to the tree of actor groups never mixes: one is written, the other is told', async () => {
    const groups = (application: TestApplication) => application.get(ActorGroupsService);
    const line = (key: string) => ({ key, parentKey: null, name: { de: key, en: key } });
    await groups(one).replaceTree(project.id, [line('alt')], null);
    const seen = groups(one).revisionOf(await groups(one).tree(project.id));
    const { reached, open, stand } = barrier();
    const repository = one.get(GroupsRepository);
    const put = repository.put.bind(repository);
    jest.spyOn(repository, 'put').mockImplementationOnce(async (...given) => {
      await stand();
      await put(...given);
    });
    const first = groups(one).replaceTree(project.id, [line('links'), line('beide')], null, seen);
    await reached;
    const second = groups(other)
      .replaceTree(project.id, [line('rechts'), line('beide')], null, seen)
      .catch((reason: unknown) => reason);
    await Promise.race([second, somebodyWaits()]);
    open();
    expect((await first).map(({ key }) => key)).toEqual(['links', 'beide']);
    expect(await second).toMatchObject({ slug: 'changed-meanwhile' });
    expect((await groups(one).tree(project.id)).map(({ key }) => key)).toEqual(['links', 'beide']);
  });

  it('to take responses for coding takes each once, and tells each of them what it took', async () => {
    await responsesWith(one, project, [{ bedarf: 'Zeit' }, { bedarf: 'Geld' }, { bedarf: 'Ruhe' }]);
    const { reached, open, stand } = barrier();
    const repository = one.get(SourcesRepository);
    const add = repository.add.bind(repository);
    jest.spyOn(repository, 'add').mockImplementationOnce(async (...given) => {
      await stand();
      await add(...given);
    });
    const first = one.get(SourcesService).catchUp(project.id);
    await reached;
    const second = other.get(SourcesService).catchUp(project.id);
    await Promise.race([second, somebodyWaits()]);
    open();
    expect([await first, await second]).toEqual([3, 0]);
    expect(await one.get(SourcesService).ofAnswers(project.id)).toHaveLength(3);
  });

  it('leaves an analysis that is being counted as it was when it began', async () => {
    const plan = { groups: ['amt'], codes: ['Zeit'], voices: voices(8, 'Zeit fehlt.') };
    const codes = await anAnalysis(one, project, plan);
    const by = (await aPerson(one, 'alina')).id;
    const theme = { id: newId(), title: 'Zeit', codeIds: [...codes.values()] };
    await one.get(ThemesService).create(project.id, theme, by);
    const codebook = other.get(CodebookService);
    const version = await codebook.version(project.id);
    const { reached, open, stand } = barrier();
    const repository = one.get(ThemeFiguresRepository);
    const ofProject = repository.ofProject.bind(repository);
    jest.spyOn(repository, 'ofProject').mockImplementationOnce(async (...given) => {
      await stand();
      return ofProject(...given);
    });
    const counting = one.get(AnalysisService).ofProject(project.id);
    await reached;
    const words = { definition: '', includeWhen: '', excludeWhen: '', example: '', color: '#336699', parentId: null };
    await codebook.create(project.id, { id: newId(), name: 'Wege', ...words }, by);
    await other.get(ThemesService).edit(project.id, theme.id, 1, { title: 'Anders' }, by);
    await addVoices(one, project, voices(4, 'Auch später.'), codes);
    open();
    const told = (title: string, n: number, codebookVersion: number) => ({
      codebookVersion,
      basis: { participants: n },
      themes: [{ theme: { title }, figures: { persons: { kind: 'count', n } } }],
    });
    expect(await counting).toMatchObject(told('Zeit', 8, version));
    const later = await one.get(AnalysisService).ofProject(project.id);
    expect(later).toMatchObject(told('Anders', 12, await codebook.version(project.id)));
    expect(later.codebookVersion).toBe(version + 1);
  });
});
