import { useSyncExternalStore } from 'react';

/** Light, dark, or as the device is set. */
export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

const storageKey = 'wirkungskurs-look';
const listeners = new Set<() => void>();

function storedLook(): Look {
  const stored = localStorage.getItem(storageKey);
  return looks.find((look) => look === stored) ?? 'system';
}

/** Puts the look that was chosen on this device onto the page. KERN's tokens follow the attribute. */
export function applyLook(): void {
  const look = storedLook();
  if (look === 'system') delete document.documentElement.dataset['kernTheme'];
  else document.documentElement.dataset['kernTheme'] = look;
}

export function chooseLook(look: Look): void {
  localStorage.setItem(storageKey, look);
  applyLook();
  for (const tell of listeners) tell();
}

export function useLook(): Look {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, storedLook);
}
