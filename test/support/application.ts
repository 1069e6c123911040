import 'reflect-metadata';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate, readConfig, type Config } from '#platform';
import { createApplication } from '../../apps/api/application.ts';
import { schema } from '../../apps/api/schema.ts';
import { type DatabaseKind, newDatabase, type TestDatabase } from './databases.ts';

/** The real application on a real database, listening on a port of its own. */
export interface TestApplication {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly config: Config;
  /** The instance of a service, for arranging and for asserting on the inside of a room. */
  get<Service>(type: abstract new (...args: never[]) => Service): Service;
  stop(): Promise<void>;
}

export async function startApplication(
  kind: DatabaseKind,
  environment: Record<string, string> = {},
): Promise<TestApplication> {
  const database = await newDatabase(kind);
  const application = await anInstance(database, environment);
  return {
    ...application,
    stop: async () => {
      await application.stop();
      await database.remove();
    },
  };
}

/** One instance of the application on a database that others may use too; stopping it leaves the database. */
export async function anInstance(
  database: TestDatabase,
  environment: Record<string, string> = {},
): Promise<TestApplication> {
  const config: Config = {
    ...readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: database.folder, ...environment }),
    database: database.config,
  };
  await migrate(config.database, schema, false);
  const app = await createApplication(config);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    database,
    config,
    get: (type) => app.get(type, { strict: false }),
    stop: () => app.close(),
  };
}
