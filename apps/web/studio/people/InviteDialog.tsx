import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.tsx';
import { InviteForm } from './InviteForm.tsx';

/** Bringing a colleague into the team. */
export function InviteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Dialog title={t('team.invite')} isOpen={isOpen} onClose={onClose}>
      <InviteForm onDone={onClose} />
    </Dialog>
  );
}
