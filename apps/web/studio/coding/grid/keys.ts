import { type Stance } from '#domain';

/** What a key does while an answer has the focus. */
export type Command =
  | { do: 'next' | 'previous' | 'first' | 'last' }
  | { do: 'mark' | 'sentence' | 'leave' | 'choose-code' }
  | { do: 'step'; step: 1 | -1; extend: boolean }
  | { do: 'quick-code'; slot: number }
  | { do: 'stance'; stance: Stance }
  | { do: 'stair'; stair: number }
  | { do: 'next-coding' | 'previous-coding' | 'remove' | 'undo' | 'redo' | 'search' };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  /** Place of the key, whatever the layout writes with Shift. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, Command>> = {
  j: { do: 'next' },
  ArrowDown: { do: 'next' },
  k: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  ' ': { do: 'mark' },
  s: { do: 'sentence' },
  Escape: { do: 'leave' },
  Enter: { do: 'choose-code' },
  p: { do: 'stance', stance: 'pro' },
  c: { do: 'stance', stance: 'contra' },
  a: { do: 'stance', stance: 'ambivalent' },
  n: { do: 'stance', stance: 'neutral' },
  '.': { do: 'next-coding' },
  ',': { do: 'previous-coding' },
  x: { do: 'remove' },
  Delete: { do: 'remove' },
  u: { do: 'undo' },
  r: { do: 'redo' },
  f: { do: 'search' },
};

/** The command of a key, undefined where the key keeps its usual meaning. */
export function commandOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): Command | undefined {
  if (ctrlKey || metaKey) return altKey ? undefined : undoCommand(key, shiftKey);
  if (altKey) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowLeft')
    return { do: 'step', step: key === 'ArrowRight' ? 1 : -1, extend: shiftKey };
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0];
  if (digit !== undefined) return digitCommand(Number(digit), shiftKey);
  return shiftKey ? undefined : plain[key];
}

function undoCommand(key: string, shiftKey: boolean): Command | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' && !shiftKey ? { do: 'redo' } : undefined;
}

function digitCommand(digit: number, shiftKey: boolean): Command | undefined {
  if (!shiftKey) return { do: 'quick-code', slot: digit - 1 };
  return digit <= 7 ? { do: 'stair', stair: digit } : undefined;
}
