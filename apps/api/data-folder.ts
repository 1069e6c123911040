import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config } from '#platform';

/** The data folder cannot be written to. */
export class FolderUnwritable extends Error {
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(`${folder} cannot be written to`, { cause });
    this.folder = folder;
  }
}

/** Makes the data folder and tries it, so that a wrong one is told before anything starts. @throws FolderUnwritable */
export function requireWritable({ dataDir }: Config): void {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (reason) {
    throw new FolderUnwritable(dataDir, reason);
  }
}
