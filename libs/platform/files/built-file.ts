import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project: the nearest one above this file that holds nest-cli.json. */
export const projectFolder = findUpwards(import.meta.dirname);

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'nest-cli.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The project folder was not found.');
  return findUpwards(above);
}

/** The built form of a source file; threads start from it, since Node cannot run TypeScript there. */
export const builtFile = (path: string): string => join(projectFolder, 'dist', path);
