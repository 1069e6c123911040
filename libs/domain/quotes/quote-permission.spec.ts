import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotePermissionOf } from './index.ts';

describe('the permission to quote', () => {
  it.each([
    ['woertlich', 'verbatim'],
    ['sinngemaess', 'paraphrase'],
    ['nein', 'none'],
    ['verbatim', 'verbatim'],
  ])('reads "%s" as %s', (answer, permission) => expect(quotePermissionOf(answer)).toBe(permission));

  it('is never given by anything but the two words that give it', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        const given: unknown[] = ['woertlich', 'sinngemaess', 'verbatim', 'paraphrase'];
        fc.pre(!given.includes(answer));
        expect(quotePermissionOf(answer)).toBe('none');
      }),
    );
  });
});
