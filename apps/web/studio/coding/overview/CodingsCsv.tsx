import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { CsvDialog } from '../../components/CsvDialog.tsx';

/** The coded segments as a file, for the lead. */
export function CodingsCsv() {
  const { t } = useTranslation('coding');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t('csv.open')}
      </Button>
      <CsvDialog
        title={t('csv.open')}
        lead={t('csv.lead')}
        file="codings.csv"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
