import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAnalysis } from '../support/analysis.ts';
import { startApplication, type TestApplication } from '../support/application.ts';
import { databases } from '../support/databases.ts';
import { type HttpClient } from '../support/http-client.ts';
import { aProject, type TestProject } from '../support/people.ts';

describe.each(databases)('downloads that are abandoned, on %s', (kind) => {
  let application: TestApplication;
  let project: TestProject;
  let lead: HttpClient;

  beforeAll(async () => {
    application = await startApplication(kind);
    project = await aProject(application);
    lead = await project.as('alina');
    const voices = Array.from({ length: 400 }, (_, n) => ({
      group: 'amt',
      says: [{ text: `${n}: ${'Es fehlt an Zeit. '.repeat(500)}` }],
    }));
    await anAnalysis(application, project, { groups: ['amt'], codes: ['Zeit'], voices });
  });
  afterAll(() => application.stop());

  it('give back what they held: everybody else goes on', async () => {
    const file = `${project.path}/exports/responses.csv`;
    for (let times = 0; times < 25; times += 1) await lead.abandon(file);
    expect((await lead.get(`${project.path}/theme-figures`)).status).toBe(200);
    expect((await lead.get(file)).text).toContain('399: Es fehlt an Zeit.');
    expect((await lead.get('/api/health')).status).toBe(200);
  });

  it('many at once wait for each other instead of taking all threads and connections', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => lead.get(`${project.path}/theme-figures`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
