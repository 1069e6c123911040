import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from '../../apps/run/prepare.mjs';

/** A TypeScript module of this folder, with the libraries as they stand in the source: nothing needs to be built. */
export async function load(name) {
  const { module } = await runnerImport(join(import.meta.dirname, name), {
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#domain': join(projectFolder, 'libs/domain/index.ts') } },
  });
  return module;
}
