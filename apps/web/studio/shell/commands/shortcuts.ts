import { useEffect, useSyncExternalStore } from 'react';
import { commandsNow, openKeyboardHelp, openPalette } from './registry.ts';

const storageKey = 'wirkungskurs-shortcuts';
const listeners = new Set<() => void>();
const pause = 1000;

const areOn = () => localStorage.getItem(storageKey) !== 'off';

/** Whether single keys do something (WCAG 2.2, 2.1.4: they can be turned off). */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, areOn);
}

export function turnShortcuts(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  for (const tell of listeners) tell();
}

/** Somebody who types text means letters, not commands; a dialog keeps its keys to itself. */
function isForTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=textbox]') !== null)
  );
}

/** Listens for the keys of the commands that are on offer. */
export function useShortcuts(): void {
  useEffect(() => {
    let typed: string[] = [];
    let last = 0;
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isForTyping(event.target) || !areOn()) return;
      if (event.key === '?') {
        event.preventDefault();
        openKeyboardHelp();
        return;
      }
      typed = event.timeStamp - last < pause ? [...typed, event.key] : [event.key];
      last = event.timeStamp;
      const command = commandsNow().find(({ shortcut }) => shortcut !== undefined && endsWith(typed, shortcut));
      if (command === undefined) return;
      event.preventDefault();
      typed = [];
      command.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function endsWith(typed: readonly string[], shortcut: string): boolean {
  const keys = shortcut.split(' ');
  return typed.slice(-keys.length).join(' ') === shortcut;
}
