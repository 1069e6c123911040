import { type InputEvent, type ReactNode, useEffect, useRef } from 'react';
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

const ticked = new Set(['checkbox', 'radio', 'file']);

/** Whether somebody writes; what is only ticked is quickly done again. */
const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !ticked.has(target.type));

/**
 * A dialog over the page: keeps the focus, closes with Escape and gives the focus back. Where something was written,
 * it asks before that is lost.
 */
export function Dialog({ title, isOpen, lightly = false, onClose, actions, className = '', children }: Props) {
  const { t } = useTranslation();
  const written = useRef(false);
  useEffect(() => {
    if (!isOpen) written.current = false;
  }, [isOpen]);
  const leave = () => {
    if (!lightly && written.current && !window.confirm(t('leaveUnsaved'))) return;
    written.current = false;
    onClose();
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : leave())}
      isDismissable={lightly}
      className="overlay"
    >
      <Modal className={`overlay__box ${className}`.trim()}>
        <AriaDialog className="dialog">
          <header className="dialog__head">
            <Heading slot="title" level={2} className="kern-heading-small dialog__title">
              {title}
            </Heading>
            <button type="button" className="tool-button" onClick={leave} aria-label={t('close')}>
              <span className="kern-icon kern-icon--close" aria-hidden="true" />
            </button>
          </header>
          <div
            className="dialog__body"
            onInput={(event: InputEvent<HTMLDivElement>) => (written.current ||= isWriting(event.target))}
          >
            {children}
          </div>
          {actions === undefined ? null : <footer className="dialog__actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
