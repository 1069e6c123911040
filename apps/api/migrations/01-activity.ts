import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, forbidChanges, instant, json, name, optional, uuid } from './schema-tools.ts';

export class Activity1761955200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const deed = { at: instant, user_id: optional(uuid), action: name(80), subject_id: optional(uuid), facts: json };
    await createTable(runner, 'activity', {
      columns: { project_id: uuid, id: uuid, ...deed },
      key: ['project_id', 'id'],
      indexes: { activity_by_time: ['project_id', 'at'] },
    });
    await createTable(runner, 'instance_activity', {
      columns: { id: uuid, ...deed },
      key: ['id'],
      indexes: { instance_activity_by_time: ['at'] },
    });
    await forbidChanges(runner, 'activity');
    await forbidChanges(runner, 'instance_activity');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('instance_activity');
    await runner.dropTable('activity');
  }
}
