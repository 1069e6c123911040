import { Outlet } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Notices } from '../components/Notices.tsx';
import { CommandPalette } from './commands/CommandPalette.tsx';
import { KeyboardHelp } from './commands/KeyboardHelp.tsx';

/** What is there on every page: the palette, the keyboard help and the voice that says what happened. */
export function RootFrame() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language}>
      <Outlet />
      <CommandPalette />
      <KeyboardHelp />
      <Notices />
    </I18nProvider>
  );
}
