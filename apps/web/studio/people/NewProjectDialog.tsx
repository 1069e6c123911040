import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.tsx';
import { NewProjectForm } from './NewProjectForm.tsx';

/** Setting up a project. */
export function NewProjectDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Dialog title={t('projects.create')} isOpen={isOpen} onClose={onClose}>
      <NewProjectForm onCancel={onClose} />
    </Dialog>
  );
}
