import { type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  isOpen: boolean;
  /** Whether a click beside it closes it: never where something may have been written. */
  lightly?: boolean;
  onClose: () => void;
  /** Buttons at the end; the one that closes is always there. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A dialog over the page: keeps the focus, closes with Escape and gives the focus back. */
export function Dialog({ title, isOpen, lightly = false, onClose, actions, className = '', children }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={lightly}
      className="overlay"
    >
      <Modal className={`overlay__box ${className}`.trim()}>
        <AriaDialog className="dialog">
          <header className="dialog__head">
            <Heading slot="title" level={2} className="kern-heading-small dialog__title">
              {title}
            </Heading>
            <button type="button" className="tool-button" onClick={onClose} aria-label={t('close')}>
              <span className="kern-icon kern-icon--close" aria-hidden="true" />
            </button>
          </header>
          <div className="dialog__body">{children}</div>
          {actions === undefined ? null : <footer className="dialog__actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
