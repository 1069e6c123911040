import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { ActivityService, newId, UnitOfWork } from '#platform';
import { SqliteWriterDriver } from '../../libs/platform/database/sqlite-writer/sqlite-writer-driver.ts';
import { startApplication, type TestApplication } from '../support/application.ts';

describe('the thread that writes to SQLite', () => {
  const project = newId();
  let application: TestApplication;
  let unit: UnitOfWork;
  let activity: ActivityService;
  const record = (action: string) => activity.record(project, { by: null, action });
  const actions = async () => (await activity.latest(project, 100)).map(({ action }) => action).sort();

  beforeAll(async () => {
    application = await startApplication('sqlite');
    unit = application.get(UnitOfWork);
    activity = application.get(ActivityService);
  });
  afterAll(() => application.stop());

  const crash = async () => {
    const { driver } = application.app.get<DataSource>(getDataSourceToken());
    if (!(driver instanceof SqliteWriterDriver)) throw new Error('This is about SQLite.');
    await driver.abandonThread();
  };

  it('that crashes takes the open unit with it, and whatever that does afterwards is not written', async () => {
    await unit.run(() => record('before'));
    const broken = unit.run(async () => {
      await record('in the middle');
      await crash();
      await record('after the crash');
    });
    await expect(broken).rejects.toThrow();
    expect(await actions()).toEqual(['before']);
  });

  it('is there again for the next unit', async () => {
    await crash();
    await unit.run(() => record('next'));
    expect(await actions()).toContain('next');
  });
});
