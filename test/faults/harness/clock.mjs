import { readFileSync } from 'node:fs';

/**
 * Loaded before the product: its clock goes wrong by as many milliseconds as FAULTS_CLOCK, a file, says, from the
 * moment the file says so.
 */
const file = process.env.FAULTS_CLOCK;
const RealDate = globalThis.Date;
const now = () => RealDate.now() + Number(readFileSync(file, 'utf8'));

globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }

  static now() {
    return now();
  }
};
