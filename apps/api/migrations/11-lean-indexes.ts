import { type MigrationInterface, type QueryRunner, TableIndex, TableUnique } from 'typeorm';

/**
 * Fewer indexes over what arrives most: each of them is another place in the file that a submission has to write to.
 * What most rows leave empty is indexed only where it is not.
 */
export class LeanIndexes1761955200011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropUniqueConstraint('response', uniqueInvitation(runner));
    for (const name of ['response_by_coding', 'response_by_version', 'response_by_round']) {
      await runner.dropIndex('response', name);
    }
    await runner.dropIndex('participant', 'participant_by_group');
    await runner.createIndex('response', index('response_by_round', ['round_id', 'taken_for_coding']));
    await runner.createIndex('response', index('response_by_invitation', ['invitation_id'], { isUnique: true }));
    await runner.createIndex('participant', index('participant_by_group', ['group_id'], { isUnique: false }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('participant', 'participant_by_group');
    for (const name of ['response_by_invitation', 'response_by_round']) await runner.dropIndex('response', name);
    await runner.createIndex('participant', index('participant_by_group', ['group_id']));
    await runner.createIndex('response', index('response_by_round', ['round_id']));
    await runner.createIndex('response', index('response_by_version', ['version_id']));
    await runner.createIndex('response', index('response_by_coding', ['taken_for_coding']));
    await runner.createUniqueConstraint('response', uniqueInvitation(runner));
  }
}

const columnsOfUnique = ['project_id', 'invitation_id'];

const uniqueInvitation = (runner: QueryRunner): TableUnique =>
  new TableUnique({
    name: runner.dataSource.namingStrategy.uniqueConstraintName('response', columnsOfUnique),
    columnNames: columnsOfUnique,
  });

/** @param partial leaves out the rows in which the first of the columns is empty */
function index(name: string, columns: string[], partial?: { isUnique: boolean }): TableIndex {
  const columnNames = ['project_id', ...columns];
  if (partial === undefined) return new TableIndex({ name, columnNames });
  return new TableIndex({ name, columnNames, isUnique: partial.isUnique, where: `${columns[0]} IS NOT NULL` });
}
