import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EmailValidator, Model } from 'survey-core';
import { CountingReader, TooManySteps } from '../../../../../test/support/counting-reader.ts';
import { provePattern } from './prove-pattern.ts';

const single = fc.constantFrom('a', 'b', 'A', '\\d', '\\w', '.', '[ab]', '[^b]', '[^\\s]', 'ä', '\\s');
const repeat = fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?', '+?');
const { pattern } = fc.letrec<{ pattern: string; part: string; group: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('part'), tie('part')).map((ways) => ways.join('|')),
  ),
  part: fc
    .tuple(fc.oneof({ maxDepth: 3, depthIdentifier: 'part' }, { weight: 3, arbitrary: single }, tie('group')), repeat)
    .map((both) => both.join('')),
  group: fc
    .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!'), tie('pattern'))
    .map(([opens, inside]) => `${opens}${inside})`),
}));
const anchored = fc
  .tuple(fc.constantFrom('^', '', '\\b'), pattern, fc.constantFrom('$', '', 'b'))
  .map(([before, inside, after]) => (before === '^' ? `^(?:${inside})${after}` : `${before}${inside}${after}`));
/** What makes readers slow: the same few characters over and over, and at last one that does not fit. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', ' ', 'ä', '!'), minLength: 1, maxLength: 3 });
const text = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 3 }),
    word,
    fc.nat(60),
    fc.constantFrom('', '!', '\n', 'b'),
  )
  .map(([before, again, times, after]) => before + again.repeat(times) + after);

describe('a pattern whose time is proven', () => {
  it('never takes more steps than the proof says, whatever the answer, and means what the engine means', () => {
    let proven = 0;
    fc.assert(
      fc.property(
        anchored,
        fc.boolean(),
        fc.array(text, { minLength: 5, maxLength: 10 }),
        (regex, insensitive, texts) => {
          const proof = provePattern(regex, insensitive);
          if (!proof.linear) return;
          proven += 1;
          for (const answer of texts) {
            const most = proof.stepsAPlace * (answer.length + 1);
            const reader = new CountingReader(regex, insensitive ? 'i' : '', most);
            expect(reader.fits(answer)).toBe(new RegExp(regex, insensitive ? 'i' : '').test(answer));
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(proven).toBeGreaterThan(500);
  });

  it.each([
    '^\\d{5}$',
    '^[A-ZÄÖÜ][a-zäöüß-]+$',
    '^(ja|nein)$',
    '^\\d{1,3}(\\.\\d{3})*(,\\d{2})?$',
    '^(0[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.(19|20)\\d{2}$',
    '^(?=.*\\d).{8,}$',
    '^(?!\\d+$)\\w+$',
    '^.{0,2000}$',
    '\\d+',
    'Straße|Weg',
    '^(https?://)?\\S+$',
  ])('is accepted: %s', (regex) => {
    expect([provePattern(regex, false), provePattern(regex, true)]).toMatchObject([{ linear: true }, { linear: true }]);
  });
});

describe('a pattern whose time is not proven', () => {
  it.each([
    ['(a|a)*b', 'a', '!'],
    ['^(\\w+\\s?)*$', 'a', '!'],
    ['^(a?){30}$', 'a', 'b'],
    ['^((a{1,5}){1,5}){1,5}$', 'a', 'b'],
    ['\\S+@\\S+', 'a', ''],
    ['\\s+$', ' ', 'a'],
    ['.*x', 'a', ''],
    ['^a*a*a*b$', 'a', ''],
  ])('is one that takes more than a hundred steps at each place of some answer: %s', (regex, again, after) => {
    expect(provePattern(regex, false)).toMatchObject({ linear: false });
    const answer = again.repeat(400) + after;
    expect(() => new CountingReader(regex, '', 100 * answer.length).fits(answer)).toThrow(TooManySteps);
  });

  it('says how to mend one that is tried at every place', () => {
    expect(provePattern('\\s+$', false)).toEqual({ linear: false, reason: 'begins-anywhere', anchored: '^\\s+$' });
    expect(provePattern('x|a+b', false)).toMatchObject({ reason: 'begins-anywhere', anchored: '^(?:x|a+b)' });
  });

  it('shows an answer that it reads in ever more ways', () => {
    expect(provePattern('^(\\w+\\s?)*$', false)).toMatchObject({ reason: 'slow', example: '00000' });
  });

  it('is refused where nothing can be said about it, too large ones without looking at them', () => {
    expect(provePattern('(a)\\1', false)).toMatchObject({ reason: 'unsupported' });
    expect(provePattern('(?<!a)b', false)).toMatchObject({ reason: 'unsupported' });
    expect(provePattern('^((a{1,50}){1,50}){1,50}$', false)).toMatchObject({ reason: 'too-large' });
    expect(provePattern('(|||){30}', false)).toMatchObject({ reason: 'too-large' });
    expect(provePattern('[a-', false)).toMatchObject({ reason: 'broken' });
  });
});

describe('the form library', () => {
  it('checks e-mail addresses by a pattern of its own that is linear', () => {
    const re: unknown = Reflect.get(new EmailValidator(), 're');
    expect(re).toBeInstanceOf(RegExp);
    const { source, flags } = re instanceof RegExp ? re : /^$/;
    expect(flags).toBe('i');
    expect(provePattern(source, true)).toMatchObject({ linear: true });
  });

  it.each([
    [false, ''],
    [true, 'i'],
  ])('runs a pattern as it is written and with the flags that are proven', (caseInsensitive, flags) => {
    const validators = [{ type: 'regex', regex: '^a$', caseInsensitive }];
    const model = new Model({ elements: [{ type: 'text', name: 'ort', validators }] });
    const made: unknown[] = [];
    model.onCreateRegexValidator.add((_, options) => made.push([options.pattern, options.flags]));
    model.setValue('ort', 'b');
    model.validate();
    expect(made).toContainEqual(['^a$', flags]);
  });
});
