import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../../shell/language.ts';
import { isOpen } from './change-groups.ts';
import { type Changes } from './change-queries.ts';

/** Before publishing: what nobody decided about yet, and what is proposed for it. */
export function OpenDecisions({ changes }: { changes: Changes }) {
  const { t } = useTranslation('questionnaires');
  const words = useInLanguage();
  return (
    <>
      <p className="kern-body">{t('changes.publishOpen')}</p>
      <ul className="changes__open">
        {changes.questions.filter(isOpen).map(({ name, title, proposal }) => (
          <li key={name} className="kern-body">
            {words(title)} – <strong>{t(`changes.verdict.${proposal?.verdict ?? 'comparable'}`)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
