import { useTranslation } from 'react-i18next';
import { useCommands } from '../../shell/commands/registry.ts';
import { type Command } from './keys.ts';

const entries = [
  { id: 'next', shortcut: 'j', command: { do: 'next' } },
  { id: 'previous', shortcut: 'k', command: { do: 'previous' } },
  { id: 'mark', shortcut: '␣', command: { do: 'mark' } },
  { id: 'sentence', shortcut: 's', command: { do: 'sentence' } },
  { id: 'extend', shortcut: '⇧+→', command: { do: 'step', step: 1, extend: true } },
  { id: 'choose', shortcut: '⏎', command: { do: 'choose-code' } },
  { id: 'quick', shortcut: '1–9', command: { do: 'quick-code', slot: 0 } },
  { id: 'pro', shortcut: 'p', command: { do: 'stance', stance: 'pro' } },
  { id: 'contra', shortcut: 'c', command: { do: 'stance', stance: 'contra' } },
  { id: 'ambivalent', shortcut: 'a', command: { do: 'stance', stance: 'ambivalent' } },
  { id: 'neutral', shortcut: 'n', command: { do: 'stance', stance: 'neutral' } },
  { id: 'stair', shortcut: '⇧+1–7', command: { do: 'stair', stair: 1 } },
  { id: 'nextCoding', shortcut: '.', command: { do: 'next-coding' } },
  { id: 'remove', shortcut: 'x', command: { do: 'remove' } },
  { id: 'undo', shortcut: 'u', command: { do: 'undo' } },
  { id: 'redo', shortcut: 'r', command: { do: 'redo' } },
  { id: 'search', shortcut: 'f', command: { do: 'search' } },
] as const satisfies readonly { id: string; shortcut: string; command: Command }[];

/** Offers the keys of the grid in the palette and in the keyboard help. */
export function useGridCommands(run: (command: Command) => void): void {
  const { t } = useTranslation('coding');
  useCommands(
    entries.map(({ id, shortcut, command }) => ({
      id: `coding-${id}`,
      title: t(`commands.${id}`),
      shortcut: id === 'mark' ? t('commands.space') : shortcut,
      run: () => run(command),
    })),
  );
}
