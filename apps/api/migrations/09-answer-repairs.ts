import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, json, uuid } from './schema-tools.ts';

export class AnswerRepairs1761955200009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'answer_repair', {
      columns: { project_id: uuid, response_id: uuid, changes: json },
      unordered: true,
      key: ['project_id', 'response_id'],
      references: [{ columns: ['project_id', 'response_id'], table: 'quarantined_response', to: ['project_id', 'id'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('answer_repair');
  }
}
