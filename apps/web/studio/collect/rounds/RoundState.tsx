import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { type Round } from './round-queries.ts';

const look = { draft: 'info', scheduled: 'info', open: 'success', closed: 'warning' } as const;

/** What a round is on today, as a word. */
export function RoundState({ state }: Pick<Round, 'state'>) {
  const { t } = useTranslation('rounds');
  return (
    <span className={`kern-badge kern-badge--${look[state]} kern-badge--small`}>
      <span className="kern-label">{t(`state.${state}`)}</span>
    </span>
  );
}

/** From when to when it takes answers. */
export function RoundDates({ opensOn, closesOn }: Pick<Round, 'opensOn' | 'closesOn'>) {
  const { t } = useTranslation('rounds');
  const { day } = useFormats();
  const from = opensOn === null ? '' : day(opensOn);
  const to = closesOn === null ? '' : day(closesOn);
  if (from !== '' && to !== '') return t('dates.both', { from, to });
  if (from !== '') return t('dates.from', { from });
  return to === '' ? t('dates.none') : t('dates.to', { to });
}
