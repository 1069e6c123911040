import { describeProblem, type Language, Problem } from '#domain';
import { ConfigError, DatabaseFileUnusable, SchemaOutdated } from '#platform';
import { FolderUnwritable } from './data-folder.ts';
import { type Terminal } from './terminal.ts';

interface Explained {
  key: string;
  values: Record<string, string | number>;
}

/** Which sentence says why the program cannot start. */
export function explainStartFailure(reason: unknown): Explained {
  if (reason instanceof ConfigError) return { key: reason.key, values: { value: reason.value } };
  if (reason instanceof FolderUnwritable) return { key: 'folder-unwritable', values: { folder: reason.folder } };
  if (reason instanceof SchemaOutdated) return { key: 'schema-outdated', values: {} };
  if (reason instanceof DatabaseFileUnusable) {
    const key = reason.trouble === 'damaged' ? 'database-damaged' : 'database-unwritable';
    return { key, values: { file: reason.file } };
  }
  const code = codeOf(reason);
  if (code === 'EADDRINUSE') return { key: 'port-taken', values: { port: portOf(reason) } };
  if (code === 'EACCES') return { key: 'port-forbidden', values: { port: portOf(reason) } };
  const said = reason instanceof Error ? reason.message || (code ?? 'unknown') : String(reason);
  if (isUnreachable.test(code ?? said)) {
    return { key: 'database-unreachable', values: { reason: said } };
  }
  return { key: 'start-failed', values: { reason: said } };
}

/** By code, or by what the driver says where it gives none. */
const isUnreachable =
  /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH|28\w{3}|3D000|53300|57P0|Connection terminated|timeout expired)/;

function codeOf(reason: unknown): string | undefined {
  if (!(reason instanceof Error) || !('code' in reason)) return undefined;
  return typeof reason.code === 'string' ? reason.code : undefined;
}

function portOf(reason: unknown): number {
  return reason instanceof Error && 'port' in reason && typeof reason.port === 'number' ? reason.port : 0;
}

/** The same for a command, where an expected problem speaks for itself. */
export function explainCommandFailure(reason: unknown, { sentence }: Terminal): Explained {
  if (!(reason instanceof Problem)) return explainStartFailure(reason);
  const language: Language = sentence('language') === 'de' ? 'de' : 'en';
  const { title, detail } = describeProblem(reason, language);
  const places = reason.places.map((place) => `\n  ${place.pointer}: ${place.detail[language]}`);
  return { key: `${title}: ${detail}${places.join('')}`, values: {} };
}
