import { useTranslation } from 'react-i18next';
import { joined } from '../../../shared/joined.ts';
import { useInLanguage } from '../../shell/language.ts';
import { type HeardTheme } from '../queries.ts';
import { questionMark, quoteMark } from './thread-marks.ts';

/** The quotes of a theme, each with its group and the way on to its question. */
export function ThreadQuotes({ theme }: { theme: HeardTheme }) {
  const { t } = useTranslation('workshop');
  const inLanguage = useInLanguage();
  return (
    <section className="stack stack--close">
      <h3 className="kern-title">{t('heard.quotes')}</h3>
      {theme.quotes.length === 0 && <p className="kern-body">{t('heard.noQuotes')}</p>}
      <ol className="quotes">
        {theme.quotes.map(({ segmentId, text, group }, place) => {
          const question = theme.questions.findIndex(({ quotes }) => quotes.includes(segmentId));
          const asked = theme.questions[question];
          return (
            <li key={segmentId} id={quoteMark(theme, segmentId)} tabIndex={-1}>
              <blockquote className="quotes__words">{t('heard.quote', { text: text.trim() })}</blockquote>
              <p className="kern-body kern-body--small">
                {joined([t('heard.quoteNumber', { number: place + 1 }), group === null ? '' : inLanguage(group)])}
                {asked !== undefined && (
                  <a href={`#${questionMark(theme, question)}`} className="kern-link quotes__asked">
                    {t('heard.answersTo', { question: inLanguage(asked.title) })}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
