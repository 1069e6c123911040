import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canBeReachedBy, contactPattern } from './involvement.ts';

describe('a contact', () => {
  it.each(['m@kita.example', '+49 170 1234567', '(0341) 12-345', 'Zentrale: 12345'])(
    'reaches somebody: %s',
    (contact) => {
      expect(canBeReachedBy(contact)).toBe(true);
    },
  );

  it.each(['', 'xx', 'Kita Sonnenweg', 'Raum 204'])('reaches nobody: %s', (contact) => {
    expect(canBeReachedBy(contact)).toBe(false);
  });

  it('is judged by the page as by the server', () => {
    const asPage = new RegExp(`^(?:${contactPattern})$`, 'v');
    const contact = fc.string({ unit: fc.constantFrom('a', '1', '@', ' ', '-', 'ü') });
    fc.assert(fc.property(contact, (text) => expect(asPage.test(text)).toBe(canBeReachedBy(text))));
  });
});
