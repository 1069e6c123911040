import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../shell/language.ts';
import { type HeardTheme } from '../queries.ts';
import { type Portion } from './fit.ts';

/** What people said, as far as there is room and as far as it may be shown. */
export function SheetQuotes({ quotes, portion }: { quotes: HeardTheme['quotes']; portion: Portion }) {
  const { t } = useTranslation('workshop');
  const inLanguage = useInLanguage();
  if (portion.quotes === 0) return null;
  return (
    <section>
      <h3>{t('heard.quotes')}</h3>
      {quotes.length === 0 && <p>{t('heard.noQuotes')}</p>}
      <ul className="packet-quotes">
        {quotes.slice(0, portion.quotes).map(({ segmentId, text, group }) => (
          <li key={segmentId}>
            <blockquote className="packet-clamp" style={{ '--lines': portion.quoteLines } as CSSProperties}>
              {t('heard.quote', { text: text.trim() })}
            </blockquote>
            {group !== null && <cite>{inLanguage(group)}</cite>}
          </li>
        ))}
      </ul>
    </section>
  );
}
