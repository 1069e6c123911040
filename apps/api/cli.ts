import 'reflect-metadata';
import { Command } from 'commander';
import { readConfig } from '#platform';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommands } from './commands/exports.ts';
import { migrateCommand } from './commands/migrate.ts';
import { questionnaireCommands } from './commands/questionnaires.ts';
import { userCommand } from './commands/users.ts';
import { type CommandContext } from './commands/context.ts';
import { explainCommandFailure } from './start-failure.ts';
import { type Terminal } from './terminal.ts';

/** The same services as behind the API, for those who run the installation: `npm run --silent cli -- <command>`. */
export async function runCommand(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<void> {
  try {
    const config = readConfig({ ...environment, LOG_LEVEL: environment['LOG_LEVEL'] ?? 'silent' });
    const context: CommandContext = { config, terminal };
    const program = new Command('wirkungskurs').description(terminal.sentence('cli-about'));
    for (const register of commands) register(program, context);
    await program.parseAsync(argv);
  } catch (reason) {
    const { key, values } = explainCommandFailure(reason, terminal);
    terminal.giveUp(key, values);
  }
}

const commands = [
  migrateCommand,
  demoCommand,
  questionnaireCommands,
  userCommand,
  backupCommand,
  restoreCommand,
  exportCommands,
];
