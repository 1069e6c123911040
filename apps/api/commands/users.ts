import { text } from 'node:stream/consumers';
import { type Command } from 'commander';
import { isLongEnough } from '#domain';
import { UsersService } from '#people';
import { type CommandContext, withServices } from './context.ts';

export function userCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  program
    .command('user:add <email>')
    .description(terminal.sentence('cli-user-add'))
    .requiredOption('--name <name>', terminal.sentence('option-name'))
    .option('--administrator', terminal.sentence('option-administrator'), false)
    .action(async (email: string, { name, administrator }: { name: string; administrator: boolean }) => {
      const password = process.stdin.isTTY ? '' : (await text(process.stdin)).replace(/\r?\n$/, '');
      if (!isLongEnough(password)) terminal.giveUp('password-missing');
      await withServices(context, (app) =>
        app.get(UsersService, { strict: false }).create({ email, name, password, administrator }),
      );
      terminal.say('user-added', { email });
    });
}
