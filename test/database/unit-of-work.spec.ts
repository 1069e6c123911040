import { AsyncResource } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActivityService, newId, READER, UnitOfWork } from '#platform';
import { getDataSourceToken } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { startApplication, type TestApplication } from '../support/application.ts';
import { databases } from '../support/databases.ts';

const deed = (action: string) => ({ by: null, action });

describe.each(databases)('a unit of work on %s', (kind) => {
  const project = newId();
  let application: TestApplication;
  let unit: UnitOfWork;
  let activity: ActivityService;
  const actions = async () => (await activity.latest(project, 1000)).map((entry) => entry.action);

  beforeAll(async () => {
    application = await startApplication(kind);
    unit = application.get(UnitOfWork);
    activity = application.get(ActivityService);
  });
  afterAll(() => application.stop());

  it('loses no acknowledged row when another unit that ran at the same time rolls back', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const failing = unit.run(async () => {
      await activity.record(project, deed('doomed'));
      await held;
      throw new Error('changed my mind');
    });
    const others = Array.from({ length: 20 }, (_, n) => unit.run(() => activity.record(project, deed(`kept ${n}`))));
    setImmediate(letGo);
    await expect(failing).rejects.toThrow('changed my mind');
    await Promise.all(others);
    const stored = await actions();
    expect(stored).not.toContain('doomed');
    expect(stored.filter((action) => action.startsWith('kept'))).toHaveLength(20);
  });

  it('shows others nothing before it is committed', async () => {
    await unit.run(async () => {
      await activity.record(project, deed('half-written'));
      expect(await actions()).toContain('half-written');
      const outside = application.app.get<DataSource>(getDataSourceToken(READER));
      const seen: unknown[] = await outside.query(`SELECT id FROM activity WHERE action = 'half-written'`);
      expect(seen).toEqual([]);
    });
    expect(await actions()).toContain('half-written');
  });

  it('joins a nested unit to the outer one, so that both are written or neither', async () => {
    const outer = unit.run(async () => {
      await unit.run(() => activity.record(project, deed('inner')));
      throw new Error('outer fails');
    });
    await expect(outer).rejects.toThrow('outer fails');
    expect(await actions()).not.toContain('inner');
  });

  it('may be made ready while the commit of another is on its way, and neither fails with the other', async () => {
    const order: string[] = [];
    const begun = (name: string, work: () => Promise<unknown>, next?: () => void) =>
      unit.run(
        async () => {
          order.push(name);
          await activity.record(project, deed(`overlapping ${name}`));
          await work();
        },
        () => next?.(),
      );
    const fail = () => Promise.reject(new Error('not this one'));
    const nothing = () => Promise.resolve();
    const units: Promise<void>[] = [];
    units.push(
      begun('one', nothing, () => {
        units.push(begun('two', fail), begun('three', nothing));
      }),
    );
    await units[0];
    const plain = unit.run(async () => {
      expect(await actions()).toContain('overlapping one');
    });
    const outcomes = await Promise.allSettled([...units, plain]);
    expect(order[0]).toBe('one');
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const stored = (await actions()).filter((action) => action.startsWith('overlapping'));
    expect(stored.sort()).toEqual(['overlapping one', 'overlapping three']);
  });

  it('is written although the commit that it overlaps with is refused', async () => {
    const id = newId();
    const write = (action: string) =>
      unit.post('INSERT INTO activity (project_id, id, at, action, facts) VALUES (?, ?, ?, ?, ?)', [
        project,
        id,
        '2026-01-01T00:00:00.000Z',
        action,
        '{}',
      ]);
    let other: Promise<void> | undefined;
    const refused = unit.run(
      async () => {
        await write('once');
        await write('twice');
      },
      () => {
        other = unit.run(() => activity.record(project, deed('beside it')));
      },
    );
    await expect(refused).rejects.toThrow();
    other ??= unit.run(() => activity.record(project, deed('beside it')));
    await other;
    const stored = await actions();
    expect(stored).toContain('beside it');
    expect(stored).not.toContain('once');
  });

  it('refuses a write outside of a unit', async () => {
    await expect(activity.record(project, deed('outside'))).rejects.toThrow('outside of a unit of work');
  });

  it('refuses a write that outlives its unit', async () => {
    let late: () => Promise<void> = () => Promise.resolve();
    await unit.run(async () => {
      await activity.record(project, deed('in time'));
      late = AsyncResource.bind(() => activity.record(project, deed('too late')));
    });
    await expect(late()).rejects.toThrow('outside of a unit of work');
    expect(await actions()).not.toContain('too late');
  });

  it('cannot write through the reading connection', async () => {
    const reader = application.app.get<DataSource>(getDataSourceToken(READER));
    await expect(
      reader.query(
        `INSERT INTO activity (project_id, id, at, action, facts) VALUES ('${project}', '${newId()}', 'x', 'x', '{}')`,
      ),
    ).rejects.toThrow(/read-?only/);
  });

  it('tells what should follow the commit only after it, and never after a roll-back', async () => {
    const told: string[] = [];
    await unit.run(async () => {
      unit.afterCommit(() => told.push('committed'));
      await activity.record(project, deed('told'));
      expect(told).toEqual([]);
    });
    await unit
      .run(() => {
        unit.afterCommit(() => told.push('rolled back'));
        return Promise.reject(new Error('no'));
      })
      .catch(() => undefined);
    expect(told).toEqual(['committed']);
  });

  it('keeps the record of deeds append-only', async () => {
    await unit.run(() => activity.record(project, deed('for ever')));
    await expect(unit.run(() => unit.writer.query(`DELETE FROM activity`))).rejects.toThrow('append-only');
    await expect(unit.run(() => unit.writer.query(`UPDATE activity SET action = 'x'`))).rejects.toThrow('append-only');
  });
});
