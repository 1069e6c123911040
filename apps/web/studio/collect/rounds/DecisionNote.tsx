import { useTranslation } from 'react-i18next';

interface Props {
  decision: { state: 'open' | 'accepted' | 'discarded'; decidedBy: string | null; note: string | null };
}

/** Who decided about a refused response, and why. */
export function DecisionNote({ decision: { state, decidedBy, note } }: Props) {
  const { t } = useTranslation('rounds');
  if (state === 'open') return null;
  const name = decidedBy ?? t('quarantine.unknownPerson');
  const sentence =
    note === null ? t('quarantine.decidedWithoutNote', { name }) : t('quarantine.decided', { name, note });
  return <p className="kern-body">{sentence}</p>;
}
