import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../shared/api/client.ts';
import { ChangeTable } from './repair/ChangeTable.tsx';

/** That a response came out of quarantine: by whom, why, and what was changed in it. */
export function ReviewNote({ review: { decidedBy, note, changes } }: { review: Shape<'ReviewAnswer'> }) {
  const { t } = useTranslation('rounds');
  const name = decidedBy ?? t('quarantine.unknownPerson');
  return (
    <section className="review" aria-labelledby="review">
      <h2 id="review" className="kern-title">
        {t('repair.review')}
      </h2>
      <p className="kern-body">{t(changes.length === 0 ? 'repair.acceptedBy' : 'repair.repairedBy', { name, note })}</p>
      {changes.length === 0 ? null : <ChangeTable changes={changes} />}
    </section>
  );
}
