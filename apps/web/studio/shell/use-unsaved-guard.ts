import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before a page is left on which something is written that is not saved. */
export function useUnsavedGuard(unsaved: boolean): void {
  const { t } = useTranslation('shell');
  useBlocker({
    shouldBlockFn: () => unsaved && !window.confirm(t('leaveUnsaved')),
    enableBeforeUnload: unsaved,
  });
}
