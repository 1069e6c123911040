import { useTranslation } from 'react-i18next';
import { type Shape } from '../../../../shared/api/client.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { useLanguage } from '../../../shell/language.ts';
import { placeInside, questionOf } from './place-words.ts';
import { SafeText, SafeValue } from './SafeText.tsx';

/** What the team changed in answers, one after the other. */
export function ChangeTable({ changes }: { changes: readonly Shape<'AnswerChangeAnswer'>[] }) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const whereOf = (change: Shape<'AnswerChangeAnswer'>) => {
    const inside = placeInside(change, language, t);
    return <SafeText text={[questionOf(change, language, t), ...(inside === undefined ? [] : [inside])].join(', ')} />;
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
