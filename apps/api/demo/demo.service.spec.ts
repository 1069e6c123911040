import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisService, CodebookService, SourcesService, ThemesService } from '#coding';
import { ResponsesService } from '#collect';
import { InvolvementsService, ProjectsService } from '#people';
import { GoalsService } from '#workshop';
import { startApplication, type TestApplication } from '../../../test/support/application.ts';
import { databases } from '../../../test/support/databases.ts';
import { anAdministrator, type Person } from '../../../test/support/people.ts';

describe.each(databases)('the example project on %s', (kind) => {
  let application: TestApplication;
  let administrator: Person;
  let projectId: string;

  beforeAll(async () => {
    application = await startApplication(kind);
    administrator = await anAdministrator(application);
    const { status, text } = await administrator.client.post('/api/demo');
    expect([status, text]).toEqual([201, expect.stringContaining('praeventionskette')]);
    projectId = (await application.get(ProjectsService).bySlug('praeventionskette'))?.id ?? '';
  }, 180_000);
  afterAll(() => application.stop());

  it('is offered to whoever runs an empty installation, and made whole', async () => {
    expect(await application.get(ResponsesService).countParticipants(projectId)).toBe(60);
    expect(await application.get(SourcesService).ofAnswers(projectId)).toHaveLength(398);
    expect(await application.get(CodebookService).codes(projectId)).toHaveLength(43);
    expect(await application.get(ThemesService).list(projectId)).toHaveLength(10);
    expect(await application.get(GoalsService).list(projectId)).toHaveLength(6);
    expect(await application.get(InvolvementsService).list(projectId)).toHaveLength(6);
  });

  it('has quotes of every theme that may leave the system', async () => {
    const { themes } = await application.get(AnalysisService).ofProject(projectId);
    expect(themes.map(({ quotes }) => quotes.length)).toEqual(themes.map(() => 3));
  });

  it('is made once: a second time says that the name is taken', async () => {
    const { status, body } = await administrator.client.post('/api/demo');
    expect([status, body]).toEqual([409, expect.objectContaining({ slug: 'name-taken' })]);
  });
});
