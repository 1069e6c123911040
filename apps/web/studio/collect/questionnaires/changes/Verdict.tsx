import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../../shell/language.ts';
import { type QuestionChange } from './change-queries.ts';

type Proposal = NonNullable<QuestionChange['proposal']>;

const looks = { comparable: 'success', 'with-care': 'warning', 'not-comparable': 'danger' } as const;

/** What is proposed, and why. */
export function Verdict({ proposal: { verdict, reasons } }: { proposal: Proposal }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  return (
    <div className="verdict">
      <p>
        {t('changes.proposal')}{' '}
        <span className={`kern-badge kern-badge--${looks[verdict]} kern-badge--small`}>
          <span className="kern-label">{t(`changes.verdict.${verdict}`)}</span>
        </span>
      </p>
      <ul className="verdict__reasons">
        {reasons.map(({ code, field, message }) => (
          <li key={`${code} ${field ?? ''}`} className="kern-body">
            {field === undefined ? null : (
              <>
                <code>{field}</code>:{' '}
              </>
            )}
            {words(message)}
          </li>
        ))}
      </ul>
    </div>
  );
}
