import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CodebookService, ThemeCodesService, ThemesService } from '#coding';
import { ActivityService, newId, UnitOfWork } from '#platform';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';

const definition = 'Familien finden im Stadtteil eine feste Ansprechperson.';

describe.each(databases)('themes on %s', (kind) => {
  const lead = newId();
  let application: TestApplication;
  let themes: ThemesService;
  let themeCodes: ThemeCodesService;
  let project: string;

  const newCode = async (name: string) => {
    const text = { definition: '', includeWhen: '', excludeWhen: '', example: '', color: '#336699' };
    return application.get(CodebookService).create(project, { id: newId(), parentId: null, name, ...text }, lead);
  };
  const newTheme = (title: string, codeIds: string[] = []) =>
    themes.create(project, { id: newId(), title, codeIds }, lead);
  const titles = async () => (await themes.list(project)).map(({ title }) => title);
  const versions = (theme: string) =>
    application
      .get(UnitOfWork)
      .reader.query<unknown[]>(
        `SELECT revision FROM theme_history WHERE project_id = '${project}' AND theme_id = '${theme}' ORDER BY revision`,
      );

  beforeAll(async () => {
    application = await startApplication(kind);
    themes = application.get(ThemesService);
    themeCodes = application.get(ThemeCodesService);
  });
  afterAll(() => application.stop());
  beforeEach(() => {
    project = newId();
  });

  it('begin as drafts at the end of the list, with the codes they were made from', async () => {
    const [lotsen, wege] = [await newCode('Lotsen'), await newCode('Wege')];
    await newTheme('Frühe Hilfen');
    const theme = await newTheme('Feste Ansprechperson', [wege.id, lotsen.id]);
    expect(theme).toMatchObject({ position: 2, status: 'draft', revision: 1, definition: '' });
    expect(theme.codes.map(({ name }) => name)).toEqual(['Lotsen', 'Wege']);
  });

  it('are made once, however often the same call arrives', async () => {
    const id = newId();
    await themes.create(project, { id, title: 'Sprache' }, lead);
    await themes.create(project, { id, title: 'Sprache' }, lead);
    expect(await titles()).toEqual(['Sprache']);
  });

  it('are not made at all where one of their codes belongs to another theme', async () => {
    const code = await newCode('Sprache');
    await newTheme('Sprache', [code.id]);
    await expect(newTheme('Verstehen', [code.id])).rejects.toThrow('code-in-other-theme');
    expect(await titles()).toEqual(['Sprache']);
  });

  it('keep every version of what was written, and refuse a change of a version that is gone', async () => {
    const theme = await newTheme('Sprache');
    const edited = await themes.edit(project, theme.id, 1, { title: 'Verstanden werden', definition }, lead);
    expect(edited).toMatchObject({ title: 'Verstanden werden', revision: 2 });
    await expect(themes.edit(project, theme.id, 1, { title: 'Zu spät' }, lead)).rejects.toThrow('changed-meanwhile');
    expect(await versions(theme.id)).toEqual([{ revision: 1 }, { revision: 2 }]);
    const [latest] = await application.get(ActivityService).latest(project, 1);
    expect(latest).toMatchObject({ action: 'theme.edited', by: lead, subjectId: theme.id });
  });

  it('lose no change when two people edit at once: one is told to look again', async () => {
    const theme = await newTheme('Sprache');
    const edits = ['Eins', 'Zwei'].map((title) => themes.edit(project, theme.id, 1, { title }, lead));
    const outcomes = (await Promise.allSettled(edits)).map(({ status }) => status).sort();
    expect(outcomes).toEqual(['fulfilled', 'rejected']);
    expect(await versions(theme.id)).toHaveLength(2);
  });

  it('take a code of another theme only where that theme is named', async () => {
    const code = await newCode('Übergang');
    const [from, to] = [await newTheme('Kita', [code.id]), await newTheme('Schule')];
    await expect(themeCodes.assign(project, to.id, code.id, lead)).rejects.toThrow('code-in-other-theme');
    const moved = await themeCodes.assign(project, to.id, code.id, lead, { from: from.id });
    expect(moved.codes.map(({ name }) => name)).toEqual(['Übergang']);
    expect((await themes.byId(project, from.id)).codes).toEqual([]);
    expect((await themeCodes.release(project, to.id, code.id, lead)).codes).toEqual([]);
  });

  it('never share a code, even when two people assign it at once', async () => {
    const code = await newCode('Wohnen');
    const pair = [await newTheme('Eins'), await newTheme('Zwei')];
    await Promise.allSettled(pair.map(({ id }) => themeCodes.assign(project, id, code.id, lead)));
    const holders = (await themes.list(project)).filter(({ codes }) => codes.length > 0);
    expect(holders).toHaveLength(1);
  });

  it('go from draft over ready to released once they have a definition and a code', async () => {
    const theme = await newTheme('Sprache');
    await expect(themes.setStatus(project, theme.id, 1, 'ready', lead)).rejects.toThrow('theme-needs-definition');
    await themes.edit(project, theme.id, 1, { definition }, lead);
    await expect(themes.setStatus(project, theme.id, 2, 'ready', lead)).rejects.toThrow('theme-needs-codes');
    const code = await newCode('Sprache');
    await themeCodes.assign(project, theme.id, code.id, lead);
    await expect(themes.setStatus(project, theme.id, 3, 'released', lead)).rejects.toThrow('theme-step-unknown');
    await themes.setStatus(project, theme.id, 3, 'ready', lead);
    expect(await themes.setStatus(project, theme.id, 4, 'released', lead)).toMatchObject({ status: 'released' });
    await expect(themes.remove(project, theme.id, lead)).rejects.toThrow('theme-not-draft');
  });

  it('move within their list', async () => {
    const [, , last] = [await newTheme('Eins'), await newTheme('Zwei'), await newTheme('Drei')];
    const moved = await themes.move(project, last.id, 1, lead);
    expect(moved.map(({ title, position }) => `${position} ${title}`)).toEqual(['1 Drei', '2 Eins', '3 Zwei']);
    await themes.move(project, last.id, 99, lead);
    expect(await titles()).toEqual(['Eins', 'Zwei', 'Drei']);
  });

  it('can be removed as drafts, give their codes back and leave their versions', async () => {
    const code = await newCode('Wohnen');
    const theme = await newTheme('Wohnen', [code.id]);
    await themes.remove(project, theme.id, lead);
    expect(await titles()).toEqual([]);
    expect(await versions(theme.id)).toHaveLength(2);
    await newTheme('Zuhause', [code.id]);
    expect(await titles()).toEqual(['Zuhause']);
  });

  it('of another project are not there', async () => {
    const theme = await newTheme('Sprache');
    await expect(themes.byId(newId(), theme.id)).rejects.toThrow('not-found');
    await expect(themes.edit(newId(), theme.id, 1, { title: 'Fremd' }, lead)).rejects.toThrow('not-found');
  });
});
