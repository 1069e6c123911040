import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/format.ts';
import { type Workshop } from '../queries.ts';

/** "14.10.2026, Bürgersaal", or that no date is set. */
export function useWhenAndWhere(): (workshop: Pick<Workshop, 'day' | 'place'>) => string {
  const { t } = useTranslation('workshop');
  const formats = useFormats();
  return ({ day, place }) =>
    [day === null ? t('workshop.noDay') : formats.day(day), place].filter((part) => part !== '').join(', ');
}
