import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { type Browser, type Page } from 'playwright-core';
import { InvolvementsService } from '#people';
import { newAnonymousId } from '#platform';
import { anAnalysis, type Voice } from '../support/analysis.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, screens, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type PersonName, type TestProject } from '../support/people.ts';

/** Six people of one office, so that its name may stand beside their words; the first is coded. */
const voices: Voice[] = Array.from({ length: 6 }, (_, n) => ({
  group: 'jugendamt',
  says: [
    {
      text: `Es fehlt eine Lotsin, sagt Nummer ${n}.`,
      ...(n === 0 ? { codes: [{ code: 'Lotsen', words: 'eine Lotsin', stance: 'pro' as const, stair: 4 }] } : {}),
    },
  ],
  answers: { ebene: 'praxis' },
}));

describe.each(databases)('the roles of a project on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let browser: Browser;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { title: 'Präventionskette Lindenau' });
    await anAnalysis(application, project, { groups: ['jugendamt'], codes: ['Lotsen'], voices });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const visit = (page: Page, path: string) => page.goto(`${application.url}/projects/${project.slug}${path}`);
  const logIn = async (name: PersonName, options: Parameters<typeof visitor>[1] = {}) => {
    const page = await (await visitor(browser, options)).newPage();
    const { email, password } = await aPerson(application, name);
    await visit(page, '');
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await heading(page, 'Präventionskette Lindenau');
    return page;
  };

  it('tell a viewer who types an address whose work the page is, and leave her nothing to press there', async () => {
    const ewa = await logIn('ewa', { viewport: screens.phone });
    expect(await faultsOf(ewa)).toEqual([]);
    for (const path of ['/settings', '/themes/condense']) {
      await visit(ewa, path);
      await heading(ewa, 'Diese Seite gehört zu einer anderen Rolle');
      await ewa.getByText('Hier arbeiten nur: Leitung.').waitFor();
      const page = ewa.getByRole('main');
      for (const control of ['button', 'textbox', 'combobox', 'radio', 'checkbox', 'row'] as const)
        expect(await page.getByRole(control).count()).toBe(0);
      expect(await faultsOf(ewa)).toEqual([]);
      await page.getByRole('link', { name: 'Zur Übersicht des Vorhabens' }).click();
      await heading(ewa, 'Präventionskette Lindenau');
    }
  });

  it('let the lead take the codings and the responses with her, as they were given', async () => {
    const alina = await logIn('alina', { acceptDownloads: true });
    const rowsOf = async (button: string) => {
      await alina.getByRole('button', { name: button, exact: true }).click();
      await alina.getByLabel('Andere Programme').check();
      expect(await faultsOf(alina)).toEqual([]);
      const [download] = await Promise.all([
        alina.waitForEvent('download'),
        alina.getByRole('link', { name: 'Datei herunterladen' }).click(),
      ]);
      const file = readFileSync(await download.path(), 'utf8');
      const parsed = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
      expect(parsed.errors).toEqual([]);
      return { name: download.suggestedFilename(), rows: parsed.data };
    };

    await visit(alina, '/coding');
    await heading(alina, 'Codieren');
    expect(await faultsOf(alina)).toEqual([]);
    const codings = await rowsOf('Codierungen als CSV');
    expect(codings.name).toContain(`${project.slug}-`);
    expect(codings.rows).toHaveLength(1);
    expect(codings.rows[0]).toMatchObject({
      question: 'bedarf',
      group: 'jugendamt',
      code: 'Lotsen',
      coder: 'Alina Arslan',
      stance: 'pro',
      stair: '4',
      start: '9',
      end: '20',
      quote_permission: 'verbatim',
      quote: 'eine Lotsin',
    });

    const [round] = await roundsOf(project);
    await visit(alina, `/rounds/${round?.id ?? ''}/responses`);
    await heading(alina, `Antworten: ${round?.title ?? ''}`);
    expect(await faultsOf(alina)).toEqual([]);
    const responses = await rowsOf('Antworten als CSV');
    expect(responses.name).toContain(`${project.slug}-`);
    expect(responses.rows.map(({ bedarf }) => bedarf).sort()).toEqual(voices.map(({ says: [said] }) => said?.text));
    expect(responses.rows[0]).toMatchObject({
      group: 'jugendamt',
      questionnaire: 'befragung',
      version: '1',
      day: '2026-03-01',
      quote_permission: 'verbatim',
      ebene: 'Praxis',
    });
  });

  it('show the lead alone who would like to take part further, and let her delete what somebody left', async () => {
    const offers = application.get(InvolvementsService);
    const mehtap = { kind: 'workshop', name: 'Mehtap Kaya', contact: 'm@kita.example' } as const;
    await offers.put(project.id, newAnonymousId(), mehtap);
    await offers.put(project.id, newAnonymousId(), { ...mehtap, kind: 'results', name: 'Clara Neumann' });
    const ewa = await logIn('ewa');
    await visit(ewa, '/workshops');
    await heading(ewa, 'Werkstätten');
    expect(await ewa.getByRole('link', { name: 'Wer mitwirken möchte' }).count()).toBe(0);

    const alina = await logIn('alina', { viewport: screens.phone });
    await visit(alina, '/workshops');
    await alina.getByRole('link', { name: 'Wer mitwirken möchte' }).click();
    await heading(alina, 'Mitwirkung');
    await alina.getByRole('row', { name: /Mehtap Kaya.*m@kita\.example.*zu einem Workshop/ }).waitFor();
    expect(await faultsOf(alina)).toEqual([]);
    await alina.getByRole('button', { name: 'Löschen Mehtap Kaya' }).click();
    const dialog = alina.getByRole('dialog', { name: 'Angaben von Mehtap Kaya löschen?' });
    await dialog.waitFor();
    expect(await faultsOf(alina)).toEqual([]);
    await dialog.getByRole('button', { name: 'Löschen' }).click();
    await alina.getByRole('row', { name: /Mehtap Kaya/ }).waitFor({ state: 'hidden' });
    const left = await offers.list(project.id);
    expect(left.map(({ person }) => person?.name)).toEqual(['Clara Neumann']);
  });
});

async function roundsOf(project: TestProject): Promise<{ id: string; title: string }[]> {
  const { body } = await (await project.as('alina')).get(`${project.path}/rounds`);
  return (body as { items: { id: string; title: string }[] }).items;
}
