import { CsvError, parse } from 'csv-parse/sync';
import { invitationPlaces, placeDetail, type Problem, problem } from '#domain';
import { type InvitationRow, linePlace } from './invitation-rows.ts';

const names = {
  label: ['bezeichnung', 'name', 'label', 'einladung', 'akteur', 'actor'],
  group: ['gruppe', 'akteursgruppe', 'group', 'actor group'],
};

/**
 * Reads a list of invitations from CSV as people have it: `;`, tab or `,`, with or without a byte order mark,
 * with or without a header, further columns allowed. Without a header the first column is the label, the second
 * the group.
 * @throws invitations-broken where the text is no CSV
 */
export function readInvitationFile(text: string): InvitationRow[] {
  try {
    return rowsOf(parseLines(text));
  } catch (reason) {
    if (reason instanceof CsvError) throw unreadable(Number(reason['lines'] ?? 1));
    throw reason;
  }
}

interface ParsedLine {
  cells: string[];
  line: number;
}

function parseLines(text: string): ParsedLine[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const lines: ParsedLine[] = [];
  parse(text, {
    bom: true,
    delimiter: [';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    on_record: (cells: string[], info) => {
      lines.push({ cells, line: info.lines });
      return null;
    },
  });
  return lines;
}

function rowsOf(lines: readonly ParsedLine[]): InvitationRow[] {
  const header = (lines[0]?.cells ?? []).map((cell) => cell.toLowerCase());
  const label = header.findIndex((cell) => names.label.includes(cell));
  const group = header.findIndex((cell) => names.group.includes(cell));
  const hasHeader = label >= 0 || group >= 0;
  const columns = hasHeader ? { label, group } : { label: 0, group: 1 };
  return lines.slice(hasHeader ? 1 : 0).map(({ cells, line }) => ({
    line,
    label: (cells[columns.label] ?? '').normalize('NFC'),
    group: (cells[columns.group] ?? '').normalize('NFC'),
  }));
}

function unreadable(line: number): Problem {
  const place = linePlace(line, 'unreadable', placeDetail(invitationPlaces.unreadable));
  return problem('invitations-broken', { count: 1 }, [place]);
}
