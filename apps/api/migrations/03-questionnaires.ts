import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, freezeWhen, instant, integer, json, name, optional, text, uuid } from './schema-tools.ts';

const toProject = { columns: ['project_id'], table: 'project', to: ['id'] };
const inProject = (table: string, column: string) => ({
  columns: ['project_id', column],
  table,
  to: ['project_id', 'id'],
});

export class Questionnaires1761955200003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'actor_group', {
      columns: {
        project_id: uuid,
        id: uuid,
        key: name(40),
        parent_id: optional(uuid),
        name_de: name(),
        name_en: name(),
        position: integer,
      },
      key: ['project_id', 'id'],
      unique: [['project_id', 'key']],
      indexes: { actor_group_by_parent: ['project_id', 'parent_id'] },
      references: [toProject, { ...inProject('actor_group', 'parent_id'), onDelete: 'RESTRICT' }],
    });
    await createTable(runner, 'facet', {
      columns: {
        project_id: uuid,
        id: uuid,
        key: name(60),
        name_de: name(500),
        name_en: name(500),
        question: name(60),
      },
      key: ['project_id', 'id'],
      unique: [['project_id', 'key']],
      references: [toProject],
    });
    await createTable(runner, 'questionnaire', {
      columns: {
        project_id: uuid,
        id: uuid,
        slug: name(60),
        title_de: name(500),
        title_en: name(500),
        created_at: instant,
      },
      key: ['project_id', 'id'],
      unique: [['project_id', 'slug']],
      references: [toProject],
    });
    await createTable(runner, 'questionnaire_version', {
      columns: {
        project_id: uuid,
        id: uuid,
        questionnaire_id: uuid,
        number: integer,
        status: name(20),
        authored: text,
        content: optional(json),
        content_hash: optional(name(64)),
        languages: json,
        published_at: optional(instant),
        published_by: optional(uuid),
        revision: integer,
      },
      key: ['project_id', 'id'],
      unique: [['project_id', 'questionnaire_id', 'number']],
      references: [inProject('questionnaire', 'questionnaire_id')],
    });
    await freezeWhen(runner, 'questionnaire_version', `OLD.status = 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['questionnaire_version', 'questionnaire', 'facet', 'actor_group']) {
      await runner.dropTable(table);
    }
  }
}
