import { describe, expect, it } from '@jest/globals';
import { decodeText } from './read-text.ts';

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding)).buffer;

describe('a file from a spreadsheet', () => {
  it('keeps its umlauts, as UTF-8 and as Excel writes it', () => {
    expect(decodeText(bytes('Kita Süd;kitas', 'utf8'))).toBe('Kita Süd;kitas');
    expect(decodeText(bytes('\uFEFFKita Süd', 'utf8'))).toBe('Kita Süd');
    expect(decodeText(bytes('Kita Süd;kitas', 'latin1'))).toBe('Kita Süd;kitas');
  });
});
