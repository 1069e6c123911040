import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Finds the answers that wait to be judged among all that the team has to decide on. */
export class WaitingAnswers1761955200012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'quarantined_response',
      new TableIndex({ name, columnNames: ['project_id'], where: "state = 'waiting'" }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('quarantined_response', name);
  }
}

const name = 'quarantined_response_waiting';
