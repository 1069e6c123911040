import { useTranslation } from 'react-i18next';
import { pointerSteps } from '#domain';
import { type Shape } from '../../../../shared/api/client.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { useLanguage } from '../../../shell/language.ts';
import { SafeText, SafeValue } from './SafeText.tsx';

/** What the team changed in answers, one after the other. */
export function ChangeTable({ changes }: { changes: readonly Shape<'AnswerChangeAnswer'>[] }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const whereOf = ({ place, title }: Shape<'AnswerChangeAnswer'>) => {
    const [question = '', ...inside] = pointerSteps(place);
    const where = [title?.[language] ?? (question === '' ? t('quarantine.whole') : question), ...inside.map(counted)];
    return <SafeText text={where.join(', ')} />;
  };
  return (
    <DataTable
      caption={t('repair.changes')}
      rows={changes.map((change, position) => ({ ...change, position }))}
      rowKey={({ position }) => position}
      columns={[
        { key: 'where', header: t('quarantine.question'), heading: true, cell: whereOf },
        { key: 'from', header: t('repair.from'), cell: ({ from }) => <SafeValue value={from} /> },
        { key: 'to', header: t('repair.to'), cell: ({ to }) => <SafeValue value={to} /> },
      ]}
    />
  );
}

/** Entries of a list are counted from 1, as in the reasons. */
const counted = (step: string) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step);
