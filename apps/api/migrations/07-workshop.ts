import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createTable,
  day,
  forbidChanges,
  instant,
  integer,
  json,
  name,
  optional,
  type TableShape,
  text,
  uuid,
} from './schema-tools.ts';

const withinProject = ['project_id', 'id'];
const toTheme: NonNullable<TableShape['references']>[number] = {
  columns: ['project_id', 'theme_id'],
  table: 'theme',
  to: withinProject,
  onDelete: 'RESTRICT',
};

export class Workshop1761955200007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createWorkshops(runner);
    await createGoals(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['goal_history', 'goal_theme', 'goal', 'workshop_theme', 'workshop']) {
      await runner.dropTable(table);
    }
  }
}

async function createWorkshops(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'workshop', {
    columns: { project_id: uuid, id: uuid, title: name(), day: optional(day), place: name(), revision: integer },
    key: withinProject,
  });
  await createTable(runner, 'workshop_theme', {
    columns: { project_id: uuid, workshop_id: uuid, theme_id: uuid, position: integer },
    key: ['project_id', 'workshop_id', 'theme_id'],
    indexes: { workshop_theme_by_theme: ['project_id', 'theme_id'] },
    references: [{ columns: ['project_id', 'workshop_id'], table: 'workshop', to: withinProject }, toTheme],
  });
}

async function createGoals(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'goal', {
    columns: {
      project_id: uuid,
      id: uuid,
      workshop_id: uuid,
      position: integer,
      title: name(),
      statement: text,
      stair: integer,
      revision: integer,
    },
    key: withinProject,
    indexes: { goal_by_workshop: ['project_id', 'workshop_id', 'position'] },
    references: [
      { columns: ['project_id', 'workshop_id'], table: 'workshop', to: withinProject, onDelete: 'RESTRICT' },
    ],
  });
  await createTable(runner, 'goal_theme', {
    columns: { project_id: uuid, goal_id: uuid, theme_id: uuid },
    key: ['project_id', 'goal_id', 'theme_id'],
    indexes: { goal_theme_by_theme: ['project_id', 'theme_id'] },
    references: [{ columns: ['project_id', 'goal_id'], table: 'goal', to: withinProject }, toTheme],
  });
  await createTable(runner, 'goal_history', {
    columns: {
      project_id: uuid,
      goal_id: uuid,
      revision: integer,
      at: instant,
      user_id: optional(uuid),
      content: json,
    },
    key: ['project_id', 'goal_id', 'revision'],
  });
  await forbidChanges(runner, 'goal_history');
}
