import { csvLine, csvOpening, type Dialect, type Language } from '#domain';
import { type Involvement } from './involvements.service.ts';
import de from './translations/de.json' with { type: 'json' };
import en from './translations/en.json' with { type: 'json' };

const words = { de, en };

interface Format {
  readonly dialect: Dialect;
  /** Leaves what looks like a formula as it is. */
  readonly raw: boolean;
}

/** Who would like to take part, as CSV for a mail merge. */
export function involvementsCsv(items: readonly Involvement[], language: Language, { dialect, raw }: Format): string {
  const { header, kind } = words[language];
  const lines = items.map((item) =>
    csvLine([kind[item.kind], item.person?.name ?? '', item.person?.contact ?? ''], dialect, { raw }),
  );
  return csvOpening(dialect) + csvLine([header.kind, header.name, header.contact], dialect) + lines.join('');
}
