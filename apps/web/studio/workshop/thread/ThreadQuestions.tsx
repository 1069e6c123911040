import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../shell/language.ts';
import { type HeardTheme } from '../queries.ts';
import { questionMark, quoteMark } from './thread-marks.ts';

/** The questions in whose answers a theme was heard, each with the way back to its quotes. */
export function ThreadQuestions({ theme }: { theme: HeardTheme }) {
  const { t } = useTranslation('workshop');
  const inLanguage = useInLanguage();
  const numberOf = (segmentId: string) => theme.quotes.findIndex((quote) => quote.segmentId === segmentId) + 1;
  return (
    <section className="stack stack--close">
      <h3 className="kern-title">{t('heard.questions')}</h3>
      {theme.questions.length === 0 && <p className="kern-body">{t('heard.noQuestions')}</p>}
      <ul className="questions-heard">
        {theme.questions.map(({ questionnaireId, question, title, quotes }, place) => (
          <li key={`${questionnaireId} ${question}`} id={questionMark(theme, place)} tabIndex={-1}>
            <p className="kern-body">{inLanguage(title)}</p>
            {quotes.length > 0 && (
              <p className="kern-body kern-body--small cluster">
                {quotes.map((segmentId) => (
                  <a key={segmentId} href={`#${quoteMark(theme, segmentId)}`} className="kern-link">
                    {t('heard.toQuote', { number: numberOf(segmentId) })}
                  </a>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
