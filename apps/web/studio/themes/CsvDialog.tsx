import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dialect } from '#domain';
import { useFormats } from '../../shared/format.ts';
import { CheckboxField, RadioField, SelectField } from '../components/fields.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useProject } from '../shell/project.tsx';
import { snapshotsQuery } from './queries.ts';

/** The theme summary as a file: for whom, and of which snapshot. */
export function CsvDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('themes');
  const { slug } = useProject();
  const client = useQueryClient();
  const { instant, number } = useFormats();
  const [dialect, setDialect] = useState<Dialect>('excel-de');
  const [raw, setRaw] = useState(false);
  const [snapshot, setSnapshot] = useState('');
  const { data: snapshots = [] } = useQuery({ ...snapshotsQuery(slug), enabled: isOpen });
  const query = new URLSearchParams({
    dialect,
    ...(raw && dialect === 'rfc4180' ? { raw: 'true' } : {}),
    ...(snapshot === '' ? {} : { snapshot }),
  });
  const afterwards = () => {
    onClose();
    void client.invalidateQueries({ queryKey: snapshotsQuery(slug).queryKey });
  };
  return (
    <Dialog
      title={t('csv.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <a
          className="kern-btn kern-btn--primary"
          href={`/api/projects/${slug}/exports/themes.csv?${query.toString()}`}
          download
          onClick={afterwards}
        >
          <span className="kern-icon kern-icon--download" aria-hidden="true" />
          <span className="kern-label">{t('csv.download')}</span>
        </a>
      }
    >
      <p className="kern-body">{t('csv.lead')}</p>
      <RadioField
        label={t('csv.dialect')}
        value={dialect}
        onChange={setDialect}
        choices={[
          { value: 'excel-de', label: t('csv.excel'), hint: t('csv.excelHint') },
          { value: 'rfc4180', label: t('csv.machines'), hint: t('csv.machinesHint') },
        ]}
      />
      {dialect === 'rfc4180' ? <CheckboxField label={t('csv.raw')} checked={raw} onChange={setRaw} /> : null}
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
    </Dialog>
  );
}
