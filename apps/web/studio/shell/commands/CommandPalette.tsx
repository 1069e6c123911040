import { useCallback, useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { type Command, commandsNow, usePanel } from './registry.ts';
import { Keys } from './Keys.tsx';
import { useShortcuts } from './shortcuts.ts';

/** Everything that can be done here, found by typing (Ctrl or Cmd with K). */
export function CommandPalette() {
  const { t } = useTranslation();
  const [commands, setCommands] = useState<Command[]>();
  const { contains } = useFilter({ sensitivity: 'base' });
  usePanel(
    'palette',
    useCallback(() => setCommands(commandsNow()), []),
  );
  useShortcuts();
  const run = (id: string | number) => {
    setCommands(undefined);
    commands?.find((command) => command.id === id)?.run();
  };
  return (
    <Dialog
      title={t('commands.title')}
      isOpen={commands !== undefined}
      lightly
      onClose={() => setCommands(undefined)}
      className="palette"
    >
      <Autocomplete filter={contains}>
        <SearchField aria-label={t('commands.search')} autoFocus className="palette__search">
          <Input className="kern-form-input__input" placeholder={t('commands.search')} />
        </SearchField>
        <Menu
          aria-label={t('commands.title')}
          items={commands ?? []}
          onAction={run}
          className="palette__list"
          renderEmptyState={() => <p className="palette__empty">{t('commands.none')}</p>}
        >
          {({ id, title, shortcut }) => (
            <MenuItem id={id} textValue={title} className="palette__item">
              <span>{title}</span>
              {shortcut === undefined ? null : <Keys shortcut={shortcut} />}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
