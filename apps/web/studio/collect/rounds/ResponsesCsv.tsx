import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { CsvDialog } from '../../components/CsvDialog.tsx';
import { CheckboxField } from '../../components/fields.tsx';

/** The responses of the project as a file, for the lead. */
export function ResponsesCsv() {
  const { t } = useTranslation('rounds');
  const [isOpen, setOpen] = useState(false);
  const [values, setValues] = useState(false);
  return (
    <>
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t('responses.csv.open')}
      </Button>
      <CsvDialog
        title={t('responses.csv.open')}
        lead={t('responses.csv.lead')}
        file="responses.csv"
        query={{ values: values ? 'values' : 'labels' }}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <CheckboxField label={t('responses.csv.values')} checked={values} onChange={setValues} />
      </CsvDialog>
    </>
  );
}
