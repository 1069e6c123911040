import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createTable,
  flag,
  forbidChanges,
  instant,
  integer,
  json,
  name,
  optional,
  text,
  uuid,
} from './schema-tools.ts';

export class Themes1761955200006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createThemes(runner);
    await createSnapshots(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'snapshot_theme',
      'snapshot',
      'theme_history',
      'merged_quote',
      'theme_quote',
      'theme_code',
      'theme',
    ]) {
      await runner.dropTable(table);
    }
  }
}

async function createThemes(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'theme', {
    columns: {
      project_id: uuid,
      id: uuid,
      position: integer,
      title: name(300),
      definition: text,
      summary: text,
      status: name(10),
      open_questions: json,
      candidate_goals: json,
      revision: integer,
    },
    key: ['project_id', 'id'],
  });
  await createTable(runner, 'theme_code', {
    columns: { project_id: uuid, code_id: uuid, theme_id: uuid },
    key: ['project_id', 'code_id'],
    indexes: { theme_code_by_theme: ['project_id', 'theme_id'] },
    references: [
      { columns: ['project_id', 'code_id'], table: 'code', to: ['project_id', 'id'] },
      { columns: ['project_id', 'theme_id'], table: 'theme', to: ['project_id', 'id'] },
    ],
  });
  await createTable(runner, 'theme_quote', {
    columns: { project_id: uuid, theme_id: uuid, coding_id: uuid, position: integer },
    key: ['project_id', 'theme_id', 'coding_id'],
    indexes: { theme_quote_by_coding: ['project_id', 'coding_id'] },
    references: [
      { columns: ['project_id', 'theme_id'], table: 'theme', to: ['project_id', 'id'] },
      { columns: ['project_id', 'coding_id'], table: 'coding', to: ['project_id', 'id'] },
    ],
  });
  await createTable(runner, 'merged_quote', {
    columns: {
      project_id: uuid,
      code_id: uuid,
      theme_id: uuid,
      coding_id: uuid,
      twin_id: uuid,
      position: integer,
      twin_chosen: flag,
    },
    key: ['project_id', 'code_id', 'theme_id', 'coding_id'],
    indexes: {
      merged_quote_by_theme: ['project_id', 'theme_id'],
      merged_quote_by_twin: ['project_id', 'twin_id'],
    },
    references: [
      { columns: ['project_id', 'code_id'], table: 'code', to: ['project_id', 'id'] },
      { columns: ['project_id', 'theme_id'], table: 'theme', to: ['project_id', 'id'] },
      { columns: ['project_id', 'twin_id'], table: 'coding', to: ['project_id', 'id'] },
    ],
  });
  await createTable(runner, 'theme_history', {
    columns: {
      project_id: uuid,
      theme_id: uuid,
      revision: integer,
      at: instant,
      user_id: optional(uuid),
      content: json,
    },
    key: ['project_id', 'theme_id', 'revision'],
  });
  await forbidChanges(runner, 'theme_history');
}

async function createSnapshots(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'snapshot', {
    columns: {
      project_id: uuid,
      id: uuid,
      number: integer,
      codebook_version: integer,
      smallest_cell: integer,
      groups: json,
      content_hash: name(64),
      created_at: instant,
      created_by: optional(uuid),
    },
    key: ['project_id', 'id'],
    unique: [
      ['project_id', 'number'],
      ['project_id', 'content_hash'],
    ],
  });
  await createTable(runner, 'snapshot_theme', {
    columns: { project_id: uuid, snapshot_id: uuid, position: integer, theme_id: uuid, row: json },
    key: ['project_id', 'snapshot_id', 'position'],
    references: [{ columns: ['project_id', 'snapshot_id'], table: 'snapshot', to: ['project_id', 'id'] }],
  });
}
