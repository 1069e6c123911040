import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format.ts';
import { CsvDialog } from '../components/CsvDialog.tsx';
import { SelectField } from '../components/fields.tsx';
import { useProject } from '../shell/project.tsx';
import { snapshotsQuery } from './queries.ts';

/** The theme summary as a file: for whom, and of which snapshot. */
export function ThemesCsvDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const client = useQueryClient();
  const { instant, number } = useFormats();
  const [snapshot, setSnapshot] = useState('');
  const { data: snapshots = [] } = useQuery({ ...snapshotsQuery(slug), enabled: isOpen });
  return (
    <CsvDialog
      title={t('csv.title')}
      lead={t('csv.lead')}
      file="themes.csv"
      query={snapshot === '' ? {} : { snapshot }}
      isOpen={isOpen}
      onClose={onClose}
      onDownload={() => void client.invalidateQueries({ queryKey: snapshotsQuery(slug).queryKey })}
    >
      {snapshots.length === 0 ? null : (
        <SelectField
          label={t('csv.snapshot')}
          hint={t('csv.snapshotHint')}
          value={snapshot}
          onChange={setSnapshot}
          choices={[
            { value: '', label: t('csv.now') },
            ...snapshots.map(({ id, number: place, createdAt }) => ({
              value: id,
              label: t('csv.snapshotOf', { number: number(place), at: instant(createdAt) }),
            })),
          ]}
        />
      )}
    </CsvDialog>
  );
}
