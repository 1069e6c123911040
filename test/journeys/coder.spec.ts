import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { ReadingService, CodebookService } from '#coding';
import { MembershipsService, ProjectsService } from '#people';
import { DemoService } from '../../apps/api/demo/demo.service.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { faultsOf, openBrowser, visitor } from '../support/browser.ts';
import { databases } from '../support/databases.ts';
import { aPerson, type Person } from '../support/people.ts';
import { type QuestionCoverageDto } from '../../libs/coding/sources/source.dto.ts';

describe.each(databases)('a coder on %s', (kind) => {
  let application: TestApplication;
  let browser: Browser;
  let page: Page;
  let bruno: Person;
  let projectId: string;
  let studio: string;

  beforeAll(async () => {
    application = await startApplication(kind);
    bruno = await aPerson(application, 'bruno');
    const { slug } = await application.get(DemoService).make((await aPerson(application, 'alina')).id);
    projectId = (await application.get(ProjectsService).bySlug(slug))?.id ?? '';
    await application.get(MembershipsService).add(projectId, bruno.id, 'coder');
    studio = `${application.url}/projects/${slug}/coding`;
    browser = await openBrowser();
    page = await (await visitor(browser)).newPage();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await application.stop();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Walks on with the Tab key until the element has the focus. */
  const tabTo = async (wanted: Locator) => {
    await wanted.waitFor();
    for (let step = 0; step < 80; step += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${wanted.toString()}.`);
  };
  const said = (sentence: string) => page.getByRole('log').getByText(sentence, { exact: true }).waitFor();
  const saved = () => page.getByText('Alles gespeichert').waitFor();

  /** The coder's own codings of the question on the screen, as the server has them. */
  const codingsOfBruno = async () => {
    const path = new URL(page.url()).pathname.split('/');
    const [questionnaire, question = ''] = path.slice(-2);
    const { body } = await bruno.client.get(`/api/projects/${path[2] ?? ''}/sources/questions`);
    const asked = (body as { items: QuestionCoverageDto[] }).items.find(
      (one) => one.questionnaire === questionnaire && one.question === question,
    );
    const wanted = { questionnaireId: asked?.questionnaireId ?? '', question, limit: 200 };
    const { items } = await application.get(ReadingService).page(projectId, wanted);
    return items.flatMap(({ text, codings }) =>
      codings.filter(({ coderId }) => coderId === bruno.id).map((coding) => ({ ...coding, text })),
    );
  };

  it('sees how far the questions are and goes on where something is left', async () => {
    await page.goto(studio);
    await page.getByLabel('E-Mail-Adresse').waitFor();
    await tabTo(page.getByLabel('E-Mail-Adresse'));
    await page.keyboard.type(bruno.email);
    await press('Tab');
    await page.keyboard.type(bruno.password);
    await press('Enter');
    await page
      .getByRole('heading', { name: 'Codierte Antworten je Frage' })
      .or(page.locator('svg.plot'))
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page.getByRole('link', { name: 'Weiter codieren' }));
    await press('Enter');
    await page.getByRole('grid').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('codes 20 answers with the keyboard alone', async () => {
    await tabTo(page.getByRole('row').nth(1));
    // Two keystrokes an answer: a digit for the code, j for the next answer.
    for (let answer = 1; answer <= 14; answer += 1) await press(String((answer % 3) + 1), 'j');
    // A passage: marked word by word, or as a sentence, with stance and step of the impact stairs.
    for (let answer = 15; answer <= 17; answer += 1) await press('Space', 'Shift+ArrowRight', '5', 'j');
    await press('s', '4', 'p', 'Shift+4', 'j');
    // A code found by typing, and one that is made on the way.
    await press('Enter');
    await page.keyboard.type('armut');
    await press('Enter');
    await said('Codiert: Armut');
    await press('j', 'Enter');
    await page.keyboard.type('Nachbarschaft');
    await press('Enter');
    await said('Codiert: Nachbarschaft');
    await saved();
    const codings = await codingsOfBruno();
    expect(codings).toHaveLength(20);
    expect(codings.filter(({ stance, stair }) => stance === 'pro' && stair === 4)).toHaveLength(1);
    expect((await application.get(CodebookService).codes(projectId)).map(({ name }) => name)).toContain(
      'Nachbarschaft',
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  it('undoes two of them', async () => {
    await press('u');
    await said('Rückgängig gemacht: Code Nachbarschaft zugeordnet');
    await press('u');
    await said('Rückgängig gemacht: Code Armut zugeordnet');
    await saved();
    expect(await codingsOfBruno()).toHaveLength(18);
    await page.reload();
    await page.getByText('18 von 60 Antworten haben Sie codiert.').waitFor();
  });

  it('keeps on coding while the server cannot be reached, and loses nothing', async () => {
    await tabTo(page.getByRole('row').nth(1));
    await press('End');
    await page.context().setOffline(true);
    await press('1', '2');
    await page.getByText('2 Änderungen sind noch nicht gespeichert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await saved();
    expect(await codingsOfBruno()).toHaveLength(20);
  });

  it('puts a code in its place and writes down what it means', async () => {
    await page.goto(`${studio}/codebook`);
    const code = page.getByRole('row', { name: 'Nachbarschaft' });
    await tabTo(page.getByRole('row').first());
    await press('End');
    await page.getByRole('heading', { name: 'Nachbarschaft', level: 2 }).waitFor();
    await press('Alt+ArrowRight');
    await page.getByText('Code verschoben: Nachbarschaft').waitFor();
    expect(await code.getAttribute('aria-level')).toBe('2');
    await tabTo(page.getByLabel('Definition'));
    await page.keyboard.type('Wie Menschen in der Nachbarschaft füreinander da sind.');
    await tabTo(page.getByRole('button', { name: 'Speichern' }));
    await press('Enter');
    await page.getByText('Code gespeichert: Nachbarschaft').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
