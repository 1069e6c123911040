import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, flag, instant, integer, name, optional, text, uuid } from './schema-tools.ts';

export class Comparability1761955200008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'question_comparability', {
      columns: {
        project_id: uuid,
        version_id: uuid,
        question: name(100),
        comparable: flag,
        note: text,
        basis: name(64),
        decided_by: optional(uuid),
        decided_at: instant,
        revision: integer,
      },
      key: ['project_id', 'version_id', 'question'],
      references: [{ columns: ['project_id', 'version_id'], table: 'questionnaire_version', to: ['project_id', 'id'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('question_comparability');
  }
}
