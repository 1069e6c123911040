import { useTranslation } from 'react-i18next';
import { type Shape } from '../../shared/api/client.ts';
import { useInLanguage } from '../shell/language.ts';

/** What may be quoted of the theme outside of the team. */
export function PublicQuotes({ quotes }: { quotes: readonly Shape<'PublicQuoteDto'>[] }) {
  const { t } = useTranslation('themes');
  const inLanguage = useInLanguage();
  return (
    <section className="quotes" aria-labelledby="public-quotes">
      <h3 id="public-quotes" className="kern-title">
        {t('quotes.public')}
      </h3>
      {quotes.length === 0 ? <p className="kern-body muted">{t('quotes.none')}</p> : null}
      {quotes.map(({ segmentId, text, group }) => (
        <figure key={segmentId} className="quote">
          <blockquote className="quote__text">{text}</blockquote>
          {group === null ? null : <figcaption className="quote__group">{inLanguage(group)}</figcaption>}
        </figure>
      ))}
    </section>
  );
}
