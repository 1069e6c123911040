import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { type Dialect, dialects } from '#domain';
import { ProjectsService } from '#people';
import { CodingsCsv, type CsvFile, ResponsesCsv, ThemesCsv } from '#publish';
import { type INestApplicationContext } from '@nestjs/common';
import { type CommandContext, withServices } from './context.ts';

interface Options {
  project: string;
  dialect: Dialect;
  raw: boolean;
  snapshot?: number;
  values?: 'labels' | 'values';
}

type MakeFile = (app: INestApplicationContext, projectId: string, options: Options) => Promise<CsvFile>;

const themes: MakeFile = (app, projectId, { dialect, raw, snapshot }) =>
  app.get(ThemesCsv, { strict: false }).file(projectId, { dialect, raw, snapshot }, null);
const codings: MakeFile = (app, projectId, { dialect, raw }) =>
  app.get(CodingsCsv, { strict: false }).file(projectId, { dialect, raw }, null);
const responses: MakeFile = (app, projectId, { dialect, raw, values }) =>
  app.get(ResponsesCsv, { strict: false }).file(projectId, { dialect, raw, values }, null);

/** What leaves the system, on standard output and as a stream: memory stays flat. */
export function exportCommands(program: Command, context: CommandContext): void {
  const { sentence } = context.terminal;
  exportCommand(program, context, 'themes:csv', 'cli-themes-csv', themes).option(
    '--snapshot <number>',
    sentence('option-snapshot'),
    (text: string) => {
      const number = Number(text);
      return Number.isSafeInteger(number) && number > 0
        ? number
        : context.terminal.giveUp('snapshot-unknown', { number: text });
    },
  );
  exportCommand(program, context, 'codings:csv', 'cli-codings-csv', codings);
  exportCommand(program, context, 'response:export', 'cli-response-export', responses).addOption(
    new Option('--values <values>', sentence('option-values')).choices(['labels', 'values']).default('labels'),
  );
}

function exportCommand(program: Command, context: CommandContext, name: string, about: string, makeFile: MakeFile) {
  const { sentence } = context.terminal;
  return program
    .command(name)
    .description(sentence(about))
    .requiredOption('--project <slug>', sentence('option-project'))
    .addOption(
      new Option('--dialect <dialect>', sentence('option-dialect')).choices(Object.keys(dialects)).default('excel-de'),
    )
    .option('--raw', sentence('option-raw'), false)
    .action((options: Options) =>
      withServices(context, async (app) => {
        const project = await app.get(ProjectsService, { strict: false }).bySlug(options.project);
        if (project === undefined) return context.terminal.giveUp('project-unknown', { slug: options.project });
        const { content } = await makeFile(app, project.id, options);
        await pipeline(Readable.from(content), process.stdout, { end: false });
      }),
    );
}
