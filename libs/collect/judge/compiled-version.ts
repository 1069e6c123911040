import { compileQuestionnaire, type CompiledQuestionnaire, isJsonObject } from '#domain';
import { compilerPorts } from './compiler-ports.ts';

/** The judge of a version, or undefined if something in it cannot be compiled. */
export function compiledVersion(content: unknown): CompiledQuestionnaire | undefined {
  if (!isJsonObject(content)) return undefined;
  const compilation = compileQuestionnaire(content, compilerPorts);
  return 'compiled' in compilation ? compilation.compiled : undefined;
}
