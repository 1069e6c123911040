import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How answers were given. Those that are there came through a link. */
export class ResponseMode1761955200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN mode varchar(20) NOT NULL DEFAULT 'online'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`ALTER TABLE ${table} DROP COLUMN mode`);
  }
}

const tables = ['response', 'quarantined_response'];
