import { describe, expect, it } from '@jest/globals';
import { changesOf, incomplete, type Mend, placesOf, type RepairableReason, startOf, valueOf } from './mend.ts';

const text = (de: string) => ({ de, en: de });
const choices = [
  { value: 'ja', text: text('Ja') },
  { value: 2, text: text('Zwei') },
];
const reason = (place: string, kind: RepairableReason['field']['kind'] = 'text'): RepairableReason => ({
  question: 'q',
  kind: 'wrong-type',
  message: 'passt nicht',
  place,
  field: { kind, choices },
});

describe('what is typed into the field of a question', () => {
  it.each([
    ['text', 'Schule', 'Schule'],
    ['text', '  ', undefined],
    ['number', '4,5', 4.5],
    ['number', 'vier', undefined],
    ['number', '', undefined],
    ['choice', '1', 2],
    ['choice', '', undefined],
    ['choices', '0 1', ['ja', 2]],
    ['choices', '', undefined],
    ['none', 'x', undefined],
  ] as const)('becomes an answer: %s %j', (kind, typed, value) =>
    expect(valueOf({ kind, choices }, typed)).toEqual(value),
  );
});

describe('the field of a question', () => {
  it('begins with what stands there, as far as it fits', () => {
    expect(startOf({ kind: 'choices', choices }, ['mond', 2])).toBe('1');
    expect(startOf({ kind: 'text' }, 'Ort')).toBe('Ort');
    expect(startOf({ kind: 'text' }, 'x'.repeat(3000))).toBe('');
    expect(startOf({ kind: 'number' }, 99)).toBe('');
  });
});

describe('what is chosen at the places of a response', () => {
  const places = placesOf([reason('/a'), reason('/liste/0'), reason('/a'), reason('/liste/1'), reason('/b')]);

  it('stands once for all reasons of a place', () => {
    expect(places.map(({ place, reasons }) => [place, reasons.length])).toEqual([
      ['/a', 2],
      ['/liste/0', 1],
      ['/liste/1', 1],
      ['/b', 1],
    ]);
  });

  it('becomes changes that can be made one after the other', () => {
    const mends = new Map<string, Mend>([
      ['/liste/0', { deed: 'remove', value: '' }],
      ['/liste/1', { deed: 'remove', value: '' }],
      ['/a', { deed: 'correct', value: 'neu' }],
    ]);
    const answers = { a: 'alt', b: 1, liste: ['x', 'y', 'z'] };
    expect(changesOf(answers, places, mends)).toEqual([
      { place: '/a', to: 'neu' },
      { place: '/liste/1' },
      { place: '/liste/0' },
    ]);
    expect(incomplete(places, mends)).toEqual([]);
    expect(incomplete(places, new Map([['/b', { deed: 'correct', value: ' ' }]]))).toEqual(['/b']);
  });
});
