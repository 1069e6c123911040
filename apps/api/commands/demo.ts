import { randomBytes } from 'node:crypto';
import { type INestApplicationContext } from '@nestjs/common';
import { type Command } from 'commander';
import { UsersService } from '#people';
import { UnitOfWork } from '#platform';
import { DemoService } from '../demo/demo.service.ts';
import { type CommandContext, withServices } from './context.ts';

const email = 'leitung@lindenau.example';

/** Makes the example project and an account that leads it, whose password is shown once. */
export function demoCommand(program: Command, context: CommandContext): void {
  const { terminal, config } = context;
  program
    .command('demo')
    .description(terminal.sentence('cli-demo'))
    .action(async () => {
      const password = randomBytes(9).toString('base64url');
      const { title, slug } = await withServices(context, (app) => makeDemo(app, password));
      const url = `${config.publicUrl ?? `http://${config.host}:${config.port}`}/projects/${slug}`;
      terminal.say('demo-made', { title, url });
      terminal.say('demo-login', { email, password });
    });
}

/** The account and the project, or neither: nobody would know the password of an account left behind. */
function makeDemo(app: INestApplicationContext, password: string) {
  const users = app.get(UsersService, { strict: false });
  const demo = app.get(DemoService, { strict: false });
  return app.get(UnitOfWork, { strict: false }).run(async () => {
    const administrator = !(await users.anyExists());
    const lead = await users.create({ email, name: 'Lena Lindner', password, administrator });
    return demo.make(lead.id);
  });
}
