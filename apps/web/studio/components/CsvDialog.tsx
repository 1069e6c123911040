import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dialect } from '#domain';
import { useProject } from '../shell/project.tsx';
import { Dialog } from './Dialog.tsx';
import { CheckboxField, RadioField } from './fields.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** What a row of the file is, and whom it may reach. */
  lead: string;
  file: 'themes.csv' | 'codings.csv' | 'responses.csv' | 'involvements.csv';
  /** What else decides over the file. */
  query?: Readonly<Record<string, string>>;
  isOpen: boolean;
  onClose: () => void;
  onDownload?: () => void;
  children?: ReactNode;
}

/** A file of the project for a spreadsheet or another program. */
export function CsvDialog({ title, lead, file, query = {}, isOpen, onClose, onDownload, children }: Props) {
  const { t } = useTranslation();
  const { slug } = useProject();
  const [dialect, setDialect] = useState<Dialect>('excel-de');
  const [raw, setRaw] = useState(false);
  const search = new URLSearchParams({
    dialect,
    ...(raw && dialect === 'rfc4180' ? { raw: 'true' } : {}),
    ...query,
  });
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <a
          className="kern-btn kern-btn--primary"
          href={`/api/projects/${slug}/exports/${file}?${search.toString()}`}
          download
          onClick={() => {
            onClose();
            onDownload?.();
          }}
        >
          <Icon name="download" />
          <span className="kern-label">{t('csv.download')}</span>
        </a>
      }
    >
      <p className="kern-body">{lead}</p>
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
      {children}
    </Dialog>
  );
}
