import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../components/fields.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Keys } from './Keys.tsx';
import { type Command, commandsNow, usePanel } from './registry.ts';
import { turnShortcuts, useShortcutsOn } from './shortcuts.ts';

/** Which keys do what on this page (?). */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const [commands, setCommands] = useState<Command[]>();
  const on = useShortcutsOn();
  usePanel(
    'help',
    useCallback(() => setCommands(commandsNow().filter(({ shortcut }) => shortcut !== undefined)), []),
  );
  const rows = [
    { id: 'palette', title: t('commands.title'), shortcut: t('commands.key').replace('+', ' ') },
    { id: 'help', title: t('keyboard.title'), shortcut: '?' },
    ...(commands ?? []),
  ];
  return (
    <Dialog title={t('keyboard.title')} lightly isOpen={commands !== undefined} onClose={() => setCommands(undefined)}>
      <table className="kern-table kern-table--small">
        <caption className="kern-sr-only">{t('keyboard.title')}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {t('keyboard.keys')}
            </th>
            <th scope="col" className="kern-table__header">
              {t('keyboard.does')}
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map(({ id, title, shortcut = '' }) => (
            <tr key={id} className="kern-table__row">
              <td className="kern-table__cell">
                <Keys shortcut={shortcut} />
              </td>
              <td className="kern-table__cell">{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CheckboxField label={t('keyboard.singleKeys')} checked={on} onChange={turnShortcuts} />
    </Dialog>
  );
}
