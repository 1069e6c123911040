import 'reflect-metadata';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { FirstAccount } from '#people';
import { type Config, migrate, readConfig } from '#platform';
import { createApplication } from './application.ts';
import { requireWritable } from './data-folder.ts';
import { schema } from './schema.ts';
import { explainStartFailure } from './start-failure.ts';
import { type Terminal } from './terminal.ts';

/** Brings the schema up to date, listens, says where to go, and stops cleanly when asked to. */
export async function serve(environment: NodeJS.ProcessEnv, terminal: Terminal): Promise<void> {
  try {
    // A person at a terminal reads sentences; whoever collects the output gets every request.
    const logLevel = process.stdout.isTTY ? 'warn' : 'info';
    const config = readConfig({ LOG_LEVEL: logLevel, ...environment });
    requireWritable(config);
    const steps = await migrate(config.database, schema, false);
    if (steps.length > 0) terminal.say('upgraded', { count: steps.length });
    const app = await createApplication(config);
    await app.listen(config.port, config.host);
    await greet(app, config, terminal);
    stopWhenAsked(app, terminal);
  } catch (reason) {
    const { key, values } = explainStartFailure(reason);
    terminal.giveUp(key, values);
  }
}

async function greet(app: NestFastifyApplication, config: Config, terminal: Terminal): Promise<void> {
  const url = config.publicUrl ?? (await app.getUrl());
  terminal.say('ready', { url });
  const firstAccount = await app.get(FirstAccount, { strict: false }).linkIfNeeded();
  if (firstAccount !== undefined) {
    terminal.say('first-account');
    terminal.say(url + firstAccount);
  }
  terminal.say('data-in', { place: config.database.kind === 'sqlite' ? config.database.file : 'PostgreSQL' });
  terminal.say('stop-with');
}

function stopWhenAsked(app: NestFastifyApplication, terminal: Terminal): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    terminal.say('stopping');
    void app.close().then(() => {
      terminal.say('stopped');
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
