import { describe, expect, it } from '@jest/globals';
import { commandOf } from './keys.ts';

const press = (key: string, code = '', held: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}) =>
  commandOf({
    key,
    code,
    shiftKey: held.shift ?? false,
    ctrlKey: held.ctrl ?? false,
    metaKey: false,
    altKey: held.alt ?? false,
  });

describe('the keys of a coder', () => {
  it('give a code with one digit and a step of the stairs with Shift, on any keyboard layout', () => {
    expect(press('3', 'Digit3')).toEqual({ do: 'quick-code', slot: 2 });
    expect(press('!', 'Digit1', { shift: true })).toEqual({ do: 'stair', stair: 1 });
    expect(press('/', 'Digit7', { shift: true })).toEqual({ do: 'stair', stair: 7 });
    expect(press('(', 'Digit8', { shift: true })).toBeUndefined();
  });

  it('undo with u and with what people are used to', () => {
    expect(press('u', 'KeyU')).toEqual({ do: 'undo' });
    expect(press('z', 'KeyZ', { ctrl: true })).toEqual({ do: 'undo' });
    expect(press('Z', 'KeyZ', { ctrl: true, shift: true })).toEqual({ do: 'redo' });
  });

  it('leave alone what belongs to the browser', () => {
    expect(press('c', 'KeyC', { ctrl: true })).toBeUndefined();
    expect(press('p', 'KeyP', { ctrl: true })).toBeUndefined();
    expect(press('ArrowLeft', 'ArrowLeft', { alt: true })).toBeUndefined();
    expect(press('Tab', 'Tab')).toBeUndefined();
  });
});
