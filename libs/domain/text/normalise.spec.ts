import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from './normalise.ts';

const anyString = fc.string({ unit: 'binary' });
const halves = fc
  .array(fc.constantFrom('\ud83d', '\ude00', '\r', '\n', '\0', 'e', '\u0301', 'ä'))
  .map((parts) => parts.join(''));

describe('the kept form of a text', () => {
  it('ends every line with LF alone, wherever it was typed', () => {
    expect(normaliseText('eins\r\nzwei\rdrei\nvier')).toBe('eins\nzwei\ndrei\nvier');
  });

  it('writes an umlaut as one character, however the keyboard sent it', () => {
    expect(normaliseText('Ma\u0308dchen')).toBe('M\u00e4dchen');
  });

  it('keeps tabs, empty lines and spaces as they were written', () => {
    expect(normaliseText('  a\t b \n\n ')).toBe('  a\t b \n\n ');
  });

  it('drops characters that a database or XML would refuse', () => {
    expect(normaliseText('a\0b\u0007c\u001bd')).toBe('abcd');
  });

  it('shows half of a broken emoji as a replacement character, also where a removed character stood between halves', () => {
    expect(normaliseText('\ud83d!')).toBe('\ufffd!');
    expect(normaliseText('\ud83d\0\ude00')).toBe('\ufffd\ufffd');
    expect(normaliseText('👩‍👧')).toBe('👩‍👧');
  });

  it('is the same whether or not it is clear at a glance', () => {
    for (let code = 0; code < 0x300; code += 1) {
      const letter = String.fromCharCode(code);
      // What follows is never clear at a glance, and changes nothing before it.
      expect(normaliseText(`${letter} \u4e2d`)).toBe(`${normaliseText(`${letter} `)}\u4e2d`);
    }
  });

  it('does not change again when applied twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, halves), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  it('never holds CR, NUL or half a pair', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, halves), (raw) => {
        expect(normaliseText(raw)).not.toMatch(/[\r\0]|\p{Surrogate}/u);
      }),
    );
  });
});
