import { findProgram, installFromDebian } from './programs.mjs';

/** Where LibreOffice Calc is, after installing it as root on Debian; undefined where it is not to be had. */
export function findOrInstallCalc() {
  const found = findCalc();
  if (found !== undefined) return found;
  installFromDebian('LibreOffice Calc', ['libreoffice-calc-nogui']);
  return findCalc();
}

/** Where LibreOffice Calc is, or undefined. */
export function findCalc() {
  return findProgram([
    process.env.CALC_PATH,
    '/usr/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
}
