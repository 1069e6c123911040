import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { ImportForm } from './ImportForm.tsx';
import { TemplateList } from './TemplateList.tsx';

/** Bringing a questionnaire in: one that ships, or a file of one's own. */
export function AddDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('questionnaires');
  return (
    <Dialog title={t('add.title')} isOpen={isOpen} onClose={onClose}>
      <section className="add__part" aria-labelledby="add-templates">
        <h3 id="add-templates" className="kern-heading-small">
          {t('add.fromTemplate')}
        </h3>
        <TemplateList />
      </section>
      <section className="add__part" aria-labelledby="add-file">
        <h3 id="add-file" className="kern-heading-small">
          {t('add.fromFile')}
        </h3>
        <ImportForm onCancel={onClose} />
      </section>
    </Dialog>
  );
}
