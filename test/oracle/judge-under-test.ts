import { compileQuestionnaire } from '#domain';
import { compilerPorts } from '../../libs/collect/judge/compiler-ports.ts';
import { type JudgeUnderTest } from './compare.ts';
import { type JsonObject } from './json.ts';

/** The judge that is compared with the form library; undefined where a questionnaire is left to the slow path. */
export function judgeOf(content: JsonObject): JudgeUnderTest | undefined {
  const compilation = compileQuestionnaire(content, compilerPorts);
  if ('compiled' in compilation) return (answers, locale) => compilation.compiled.judge(answers, locale);
  if (process.env['ORACLE_OBSTACLES'] === 'shown') {
    for (const { pointer, reason } of compilation.obstacles)
      process.stderr.write(`${pointer.replace(/\d+/g, '#')} ${reason.en}\n`);
  }
  return undefined;
}
