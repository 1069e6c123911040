import { type Command } from 'commander';
import { migrate } from '#platform';
import { schema } from '../schema.ts';
import { type CommandContext } from './context.ts';

export function migrateCommand(program: Command, { config, terminal }: CommandContext): void {
  program
    .command('migrate')
    .description(terminal.sentence('cli-migrate'))
    .action(async () => {
      const steps = await migrate(config.database, schema, true);
      terminal.say(steps.length > 0 ? 'upgraded' : 'up-to-date', { count: steps.length });
    });
}
