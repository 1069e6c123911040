import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { type Browser, type Page } from 'playwright-core';
import { type Stance } from '#domain';
import { anAnalysis, type Coded, type Voice } from '../support/analysis.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, aProject, type TestProject } from '../support/people.ts';

const groups = ['jugendamt', 'kitas', 'schulen', 'vereine'];
const codes = ['Lotsen', 'Sprechzeiten', 'Wege', 'Räume'];

/** Who said what: 13 + 9 + 7 + 2 people about the first three codes, and 4 about the last alone. */
function plan(): Voice[] {
  const says = (group: string, n: number): Coded[] => {
    const stance: Stance = n % 3 === 0 ? 'contra' : 'pro';
    return [
      { code: codes[n % 3] ?? '', stance, ...(n % 2 === 0 ? { stair: 4 } : {}) },
      // Some say it twice over, or with another code as well: still one person.
      ...(n % 4 === 0 ? [{ code: 'Lotsen', words: group, coder: 'bruno' as const, stance }] : []),
      ...(n % 5 === 0 ? [{ code: 'Räume', words: group }] : []),
    ];
  };
  const speakers = [13, 9, 7, 2].flatMap((count, at) =>
    Array.from({ length: count }, (_, n) => {
      const group = groups[at] ?? '';
      const text = `Bei uns (${group}) ist es so, sagt Nummer ${n}.`;
      return { group, says: [{ text, codes: says(group, n) }] };
    }),
  );
  const others = Array.from({ length: 4 }, (_, n) => ({
    group: 'kitas',
    says: [{ text: `Es fehlen Räume, ${n}.`, codes: [{ code: 'Räume' }] }],
  }));
  return [...speakers, ...others];
}

/** The figures of a theme counted with nothing but lists: what the file must say. */
function counted(voices: readonly Voice[], themeCodes: readonly string[]) {
  const speakers = voices
    .map(({ group, says }) => ({
      group,
      said: says.flatMap(({ text, codes: all = [] }) =>
        all.filter(({ code }) => themeCodes.includes(code)).map((coded) => ({ ...coded, place: coded.words ?? text })),
      ),
    }))
    .filter(({ said }) => said.length > 0);
  const holds = (stance: Stance) => speakers.filter(({ said }) => said.some((one) => one.stance === stance)).length;
  return {
    n_persons: String(speakers.length),
    n_responses: String(speakers.length),
    n_statements: String(speakers.reduce((sum, { said }) => sum + new Set(said.map(({ place }) => place)).size, 0)),
    pct_persons: ((100 * speakers.length) / voices.length).toFixed(1),
    pro: String(holds('pro')),
    contra: String(holds('contra')),
    consensus: ((holds('pro') - holds('contra')) / (holds('pro') + holds('contra'))).toFixed(2),
    byGroup: groups.map((group) => speakers.filter((one) => one.group === group).length),
  };
}

describe.each(databases)('a lead on %s', (kind) => {
  const voices = plan();
  let application: TestApplication;
  let project: TestProject;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application, { title: 'Präventionskette Lindenau' });
    await anAnalysis(application, project, { groups, codes, voices });
    browser = await openBrowser();
    page = await (await visitor(browser, { acceptDownloads: true })).newPage();
    const { email, password } = await aPerson(application, 'alina');
    await page.goto(`${application.url}/projects/${project.slug}/themes`);
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByLabel('Passwort').fill(password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
  });
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('condenses codes into a theme with the keyboard, and a further one with a single key', async () => {
    await page.getByRole('heading', { name: 'Noch gibt es kein Thema' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Codes verdichten' }).click();
    await heading('Codes verdichten');
    await page.getByRole('row', { name: 'Lotsen' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await button('Neues Thema aus 2 Codes').click();
    await page.getByRole('dialog').getByLabel('Titel').fill('Familien finden eine feste Ansprechperson');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 Codes ohne Thema' }).waitFor();
    await page.getByRole('row', { name: 'Wege' }).focus();
    await page.keyboard.press('Space');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.getByRole('heading', { name: '1 Code ohne Thema' }).waitFor();
    await page.getByText('1 Code liegt jetzt in „Familien finden eine feste Ansprechperson“.').waitFor();
  });

  it('writes what the theme means, looks at who speaks of it, and releases it', async () => {
    await page.getByRole('link', { name: 'Familien finden eine feste Ansprechperson' }).click();
    await heading('Familien finden eine feste Ansprechperson');
    await page.getByRole('img', { name: /Gruppe jugendamt: 13/ }).waitFor();
    await page.getByText('Für den nächsten Schritt fehlt noch eine Definition.').waitFor();
    await page.getByLabel('Definition').fill('Eine vertraute Person begleitet Familien.');
    await page.getByLabel('Offene Fragen').fill('Wer bezahlt sie?\nWo sitzt sie?');
    await button('Aussage speichern').click();
    await button('Als bereit melden').click();
    await button('Für die Werkstatt freigeben').click();
    await page.getByText('Das Thema ist jetzt: freigegeben.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('chooses a quote and follows it to its answer and back', async () => {
    const passage = page.getByRole('listitem').filter({ hasText: '(jugendamt)' }).first();
    await passage.getByRole('button', { name: 'Als Zitat wählen' }).click();
    await page.getByRole('figure').filter({ hasText: '(jugendamt)' }).getByText('Gruppe jugendamt').waitFor();
    await passage.getByRole('link', { name: /Zur ganzen Antwort/ }).click();
    await heading('Eine Antwort und was daraus wurde');
    await page.getByText('Was fehlt Familien?').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Familien finden eine feste Ansprechperson' }).first().click();
    await heading('Familien finden eine feste Ansprechperson');
  });

  it('downloads the summary, and its figures are those of whoever counts for herself', async () => {
    await page.getByRole('link', { name: 'Alle Themen' }).click();
    await heading('Themen');
    await page.getByRole('img', { name: /Balken mit der Zahl der Personen/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await button('Zusammenfassung als CSV').click();
    await page.getByLabel('Andere Programme').check();
    expect(await faultsOf(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Datei herunterladen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${project.slug}-themen-stand-1.csv`);
    const file = readFileSync(await download.path(), 'utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const { byGroup, ...figures } = counted(voices, ['Lotsen', 'Sprechzeiten', 'Wege']);
    expect(byGroup).toEqual([13, 9, 7, 2]);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      ...figures,
      title: 'Familien finden eine feste Ansprechperson',
      codes: 'Lotsen | Sprechzeiten | Wege',
      open_questions: 'Wer bezahlt sie? | Wo sitzt sie?',
      status: 'released',
      groups: '4',
      n_interviews: '0',
      ambivalent: '0',
      neutral: '0',
      stair_mode: '4',
      quote_2: '',
      // Two clubs are too few, and so that they cannot be had by subtraction, the schools stay hidden too.
      'n_persons[jugendamt]': '13',
      'n_persons[kitas]': '9',
      'n_persons[schulen]': '<5',
      'n_persons[vereine]': '<5',
    });
    expect(data[0]?.['quote_1']).toContain('(jugendamt)');
  });
});
