import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, day, flag, instant, integer, json, name, optional, text, uuid } from './schema-tools.ts';

const toUser = { columns: ['user_id'], table: 'app_user', to: ['id'] };
const toProject = { columns: ['project_id'], table: 'project', to: ['id'] };

export class People1761955200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'app_user', {
      columns: {
        id: uuid,
        email: name(254),
        name: name(),
        password_hash: name(200),
        administrator: flag,
        language: name(2),
        created_at: instant,
        disabled_at: optional(instant),
      },
      key: ['id'],
      unique: [['email']],
    });
    await createTable(runner, 'user_session', {
      columns: {
        id: uuid,
        user_id: uuid,
        token_hash: name(64),
        created_at: instant,
        idle_until: instant,
        expires_at: instant,
      },
      key: ['id'],
      unique: [['token_hash']],
      indexes: { user_session_by_user: ['user_id'] },
      references: [toUser],
    });
    await createTable(runner, 'project', {
      columns: {
        id: uuid,
        slug: name(60),
        title: name(),
        municipality: name(),
        language: name(2),
        mode: name(20),
        smallest_cell: integer,
        purpose: json,
        data_controller: json,
        evaluations: json,
        deletion_date: day,
        created_at: instant,
        revision: integer,
      },
      key: ['id'],
      unique: [['slug']],
    });
    await createTable(runner, 'membership', {
      columns: { project_id: uuid, user_id: uuid, role: name(20) },
      key: ['project_id', 'user_id'],
      indexes: { membership_by_user: ['user_id'] },
      references: [toProject, toUser],
    });
    await createTable(runner, 'account_link', {
      columns: {
        id: uuid,
        token_hash: name(64),
        kind: name(20),
        email: optional(name(254)),
        project_id: optional(uuid),
        role: optional(name(20)),
        created_by: optional(uuid),
        expires_at: instant,
        used_at: optional(instant),
      },
      key: ['id'],
      unique: [['token_hash']],
      indexes: {
        account_link_by_project: ['project_id'],
        account_link_by_creator: ['created_by'],
      },
      references: [toProject, { columns: ['created_by'], table: 'app_user', to: ['id'] }],
    });
    await createTable(runner, 'involvement', {
      columns: { project_id: uuid, id: uuid, kind: name(20), sealed: text },
      unordered: true,
      key: ['project_id', 'id'],
      references: [toProject],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['involvement', 'account_link', 'membership', 'project', 'user_session', 'app_user']) {
      await runner.dropTable(table);
    }
  }
}
