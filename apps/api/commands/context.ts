import { type INestApplicationContext } from '@nestjs/common';
import { type Config, migrate } from '#platform';
import { createApplication } from '../application.ts';
import { schema } from '../schema.ts';
import { type Terminal } from '../terminal.ts';

export interface CommandContext {
  readonly config: Config;
  readonly terminal: Terminal;
}

/** Runs work with the services of the application, on the up-to-date schema, without listening. */
export async function withServices<Result>(
  { config }: CommandContext,
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  await migrate(config.database, schema, false);
  const app = await createApplication(config);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
