import { useEffect } from 'react';

/** Something that can be done on the page that is shown, from the palette or by keys. */
export interface Command {
  id: string;
  /** In the reader's language, beginning with what is done. */
  title: string;
  run: () => void;
  /** Keys one after the other: "n", or "g 2" for g and then 2. */
  shortcut?: string;
}

const known = new Map<string, Command>();
const panels: Record<'palette' | 'help', () => void> = { palette: () => undefined, help: () => undefined };

/** What can be done right now, in the order in which the page offered it. */
export const commandsNow = (): Command[] => [...known.values()];

/** Offers commands for as long as the component is on the page. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    for (const command of commands) known.set(command.id, command);
    return () => {
      for (const command of commands) if (known.get(command.id) === command) known.delete(command.id);
    };
  });
}

/** Offers one command for as long as the component is on the page. */
export const useCommand = (command: Command): void => useCommands([command]);

export const openPalette = (): void => panels.palette();
export const openKeyboardHelp = (): void => panels.help();

/** The dialogs say here how they are opened. */
export function usePanel(name: keyof typeof panels, open: () => void): void {
  useEffect(() => {
    panels[name] = open;
  }, [name, open]);
}
