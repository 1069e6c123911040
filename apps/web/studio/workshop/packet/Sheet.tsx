import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { joined } from '../../../shared/joined.ts';
import { type HeardTheme, type Packet } from '../queries.ts';
import { NotesLines } from './NotesLines.tsx';
import { SheetFigures } from './SheetFigures.tsx';
import { SheetQuotes } from './SheetQuotes.tsx';
import { usePortion } from './use-portion.ts';

const lines = (count: number) => ({ '--lines': count }) as CSSProperties;
/** Longer statements are set in smaller letters. */
const longTitle = 140;

/** One theme on one sheet of A4. It shows as much as leaves room for notes, whatever the theme brings. */
export function Sheet({ packet, theme, page }: { packet: Packet; theme: HeardTheme; page: number }) {
  const { t } = useTranslation('workshop');
  const { day } = useFormats();
  const { measure, portion, least } = usePortion();
  const { workshop, smallestCell: k } = packet;
  const where = [workshop.title, workshop.day === null ? '' : day(workshop.day), workshop.place];
  const openQuestions = theme.openQuestions.slice(0, portion.openQuestions);
  return (
    <div className="packet-frame">
      <article ref={measure} className="packet-sheet" data-least={least} aria-labelledby={`sheet-${theme.id}`}>
        <header className="packet-top">
          <p>{joined(where)}</p>
          <p className="packet-page">{t('packet.page', { page, pages: packet.themes.length })}</p>
        </header>
        <h2
          id={`sheet-${theme.id}`}
          className="packet-statement packet-clamp"
          style={lines(5)}
          data-long={theme.title.length > longTitle}
        >
          {theme.title}
        </h2>
        {portion.definition && theme.definition !== '' && (
          <p className="packet-definition packet-clamp" style={lines(4)}>
            {theme.definition}
          </p>
        )}
        {portion.summaryLines > 0 && theme.summary !== '' && (
          <section>
            <h3>{t('packet.summary')}</h3>
            <p className="packet-clamp" style={lines(portion.summaryLines)}>
              {theme.summary}
            </p>
          </section>
        )}
        <SheetFigures figures={theme.figures} k={k} compact={portion.compactGroups} />
        <SheetQuotes quotes={theme.quotes} portion={portion} />
        {openQuestions.length > 0 && (
          <section>
            <h3>{t('packet.openQuestions')}</h3>
            <ul className="packet-questions">
              {openQuestions.map((question) => (
                <li key={question}>
                  <span className="packet-clamp" style={lines(2)}>
                    {question}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="packet-notes">
          <h3>{t('packet.notes')}</h3>
          <NotesLines />
        </section>
        <footer className="packet-foot">
          <p>{t('heard.smallestCell', { k })}</p>
          <p className="packet-page">{joined([packet.project.title, packet.municipality])}</p>
        </footer>
      </article>
    </div>
  );
}
