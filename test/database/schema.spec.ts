import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { migrate, writerOptions } from '#platform';
import { schema } from '../../apps/api/schema.ts';
import { databases, newDatabase, type TestDatabase } from '../support/databases.ts';

/** Tables of the installation: they belong to no single project. Every other table is a project's. */
const ofTheInstallation = ['instance_activity', 'app_user', 'user_session', 'account_link', 'project'];

describe.each(databases)('the schema on %s', (kind) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await newDatabase(kind);
    await migrate(database.config, schema, false);
    dataSource = await new DataSource(writerOptions(database.config, schema)).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.remove();
  });

  it('is what the entities say, after all migrations', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    const made = dataSource.migrations.length;
    for (let step = 0; step < made; step += 1) await dataSource.undoLastMigration();
    await dataSource.runMigrations({ transaction: 'all' });
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has an index for every foreign key', () => {
    const bare = dataSource.entityMetadatas.flatMap((entity) =>
      entity.foreignKeys
        .filter(({ columnNames }) => !coverings(entity).some((columns) => beginsWith(columns, columnNames)))
        .map(({ columnNames }) => `${entity.tableName}(${columnNames.join(', ')})`),
    );
    expect(bare).toEqual(foundByProject);
  });

  it('begins every key and every index of a project with the project', () => {
    const wrong = dataSource.entityMetadatas
      .filter(({ tableName }) => !ofTheInstallation.includes(tableName))
      .flatMap((entity) =>
        coverings(entity)
          .filter(([first]) => first !== 'project_id')
          .map((columns) => `${entity.tableName}(${columns.join(', ')})`),
      );
    expect(wrong).toEqual(foundWithoutProject);
  });
});

/**
 * What is never looked up by this key alone, and lies in a table of which every further index is paid by each submission.
 * When a version is deleted, which only one that was never published can be, the responses of its project are looked
 * through.
 */
const foundByProject = ['response(project_id, version_id)'];

/**
 * What is looked up before a project is known: the projects of a person who logs in, and an actor's link, of which
 * only the hash is known when it arrives.
 */
const foundWithoutProject = ['membership(user_id)', 'invitation(token_hash)'];

/** The column lists by which rows of a table can be found: primary key, unique keys, indexes. */
function coverings(entity: EntityMetadata): string[][] {
  const names = (columns: { databaseName: string }[]) => columns.map(({ databaseName }) => databaseName);
  return [
    names(entity.primaryColumns),
    ...entity.uniques.map(({ columns }) => names(columns)),
    ...entity.indices.map(({ columns }) => names(columns)),
  ];
}

const beginsWith = (columns: readonly string[], wanted: readonly string[]) =>
  [...columns.slice(0, wanted.length)].sort().join() === [...wanted].sort().join();
