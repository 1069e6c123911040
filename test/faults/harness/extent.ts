import { appendFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';

/** `npm run faults` goes to the full extent; continuous integration sees as much as it has time for. */
export const isLong = process.env['FAULTS'] === 'long';

/** The seed of this run's chance: `FAULTS_SEED=…` gives a run again. */
export const seed = Number(process.env['FAULTS_SEED'] ?? randomInt(1, 2_147_483_647));

/** A number of the extent: what the environment says, else the one for a long or a short run. */
export function extent(name: string, { short, long }: { short: number; long: number }): number {
  const wanted = process.env[name];
  return wanted === undefined || wanted === '' ? (isLong ? long : short) : Number(wanted);
}

/** Leaves a line for the summary that `npm run faults` ends with. */
export function report(line: string): void {
  const file = process.env['FAULTS_REPORT'];
  if (file !== undefined) appendFileSync(file, `${line}\n`);
}
