import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Command } from 'commander';
import { inspectText, QuestionnairesService } from '#collect';
import { type Finding, type Language } from '#domain';
import { ProjectsService } from '#people';
import { type Terminal } from '../terminal.ts';
import { type CommandContext, withServices } from './context.ts';

/** Questionnaire files: the same gate as in the studio, for those who write them in an editor. */
export function questionnaireCommands(program: Command, context: CommandContext): void {
  const { terminal } = context;
  program
    .command('questionnaire:check <file>')
    .description(terminal.sentence('cli-questionnaire-check'))
    .action(async (file: string) => {
      const { findings, publishable } = await inspectText(readText(file, terminal));
      const language: Language = terminal.sentence('language') === 'de' ? 'de' : 'en';
      for (const finding of findings) {
        const weight = terminal.sentence(finding.severity === 'error' ? 'finding-error' : 'finding-warning');
        process.stdout.write(`${lineOf(file, weight, finding, language)}\n`);
      }
      if (publishable) terminal.say('questionnaire-fine');
      else process.exitCode = 1;
    });
  program
    .command('questionnaire:import <file>')
    .description(terminal.sentence('cli-questionnaire-import'))
    .requiredOption('--project <slug>', terminal.sentence('option-project'))
    .action(async (file: string, { project: slug }: { project: string }) => {
      const text = readText(file, terminal);
      await withServices(context, async (app) => {
        const project = await app.get(ProjectsService, { strict: false }).bySlug(slug);
        if (project === undefined) return terminal.giveUp('project-unknown', { slug });
        await app.get(QuestionnairesService, { strict: false }).importFromFile(project.id, slugOf(file), text, null);
        terminal.say('questionnaire-imported', { title: slugOf(file) });
      });
    });
}

function readText(file: string, terminal: Terminal): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return terminal.giveUp('file-unreadable', { file });
  }
}

/** `file:line:column`, as editors and terminals make it a link. */
function lineOf(
  file: string,
  weight: string,
  { line, column, question, message }: Finding,
  language: Language,
): string {
  const where = question === undefined ? '' : ` [${question}]`;
  return `${file}:${line}:${column} ${weight}${where}: ${message[language]}`;
}

/** `surveys/akteursbefragung/v1.json` is `akteursbefragung`; `meine-befragung.json` is `meine-befragung`. */
function slugOf(file: string): string {
  const name = basename(file, '.json');
  return /^v\d+$/.test(name) ? basename(dirname(file)) : name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
