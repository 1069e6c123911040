import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, sound } from './tiny-questionnaire.ts';

const checked = (regex: unknown) => ({ ...sound, validators: [{ type: 'regex', regex, text: both('Bitte prüfen') }] });
const at = 'at /pages/0/elements/0/validators/0';

describe('patterns of answers', () => {
  it.each(['^\\d{5}$', '^[A-ZÄÖÜ][a-zäöüß]+$', '^\\d{5}(-\\d{4})?$', '^(ja|nein)$', '^\\d{1,2}\\.\\d{1,2}\\.\\d{4}$'])(
    'are welcome where they are quick: %s',
    async (pattern) => expect(await findingsAmong(checked(pattern))).toEqual([]),
  );

  it.each([
    '(a+)+$',
    '(a|a)*$',
    '(a|ab)+',
    '(\\w+\\s?)*$',
    '^(([a-z])+.)+$',
    '(x+x+)+y',
    '(a*){5}',
    'a*b*c*',
    '(a)\\1',
    '(?=a+)b',
  ])('are refused where they could run for ever: %s', async (pattern) =>
    expect(await findingsAmong(checked(pattern))).toEqual([`pattern-slow ${at}/regex`]),
  );

  it('compile, exist and are short', async () => {
    expect(await findingsAmong(checked('[a-'))).toEqual([`pattern-broken ${at}/regex`]);
    expect(await findingsAmong(checked(undefined))).toEqual([`pattern-missing ${at}`]);
    expect(await findingsAmong(checked('a'.repeat(201)))).toEqual([`pattern-too-long ${at}/regex`]);
  });
});
