import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { findCalc } from './calc.mjs';

/** Import of CSV in Calc: semicolon, quotes, UTF-8, from the first line, German; numbers are recognised. */
const germanCsv = 'CSV:59,34,76,1,,1031,false,false,false';
/** Export of what the cells show, to compare with: comma, quotes, UTF-8, English. */
const shownCells = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false';

/**
 * The cells that a German spreadsheet shows of a file of dialect excel-de, row by row, numbers in JavaScript's
 * writing. The spreadsheet is LibreOffice Calc; where that is not to be had, a second CSV library reads the file.
 */
export function cellsInSpreadsheet(csv: string): string[][] {
  const calc = findCalc();
  const rows = calc === undefined ? byLibrary(csv) : byCalc(calc, csv);
  return rows.map((row) => row.map(asNumber));
}

/** The same, without a spreadsheet: what has to be in the cells. */
export function cellsOf(csv: string): string[][] {
  return parse(csv, { delimiter: ';', bom: true }).map((row) => row.map(asNumber));
}

function byCalc(calc: string, csv: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-calc-'));
  try {
    const file = join(folder, 'file.csv');
    writeFileSync(file, csv);
    const said = spawnSync(
      calc,
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        `--infilter=${germanCsv}`,
        '--convert-to',
        shownCells,
        '--outdir',
        join(folder, 'shown'),
        file,
      ],
      { encoding: 'utf8' },
    );
    if (said.status !== 0) throw new Error(`Calc could not open the file.\n${said.stderr}`);
    return parse(readFileSync(join(folder, 'shown', 'file.csv'), 'utf8'), { bom: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function byLibrary(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** A German or English decimal as JavaScript writes it; any other text as it is. */
function asNumber(cell: string): string {
  return /^-?\d{1,9}([.,]\d+)?$/.test(cell) ? String(Number(cell.replace(',', '.'))) : cell;
}
