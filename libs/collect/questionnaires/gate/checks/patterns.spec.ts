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
    ['(a|a)*$', 'pattern-slow'],
    ['^(\\w+\\s?)*$', 'pattern-slow'],
    ['\\s+$', 'pattern-begins-anywhere'],
    ['(a)\\1', 'pattern-unsupported'],
    ['^((a{1,50}){1,50}){1,50}$', 'pattern-too-large'],
  ])('are refused where it is not proven that they run in linear time: %s', async (pattern, code) =>
    expect(await findingsAmong(checked(pattern))).toEqual([`${code} ${at}/regex`]),
  );

  it('compile, exist and are short', async () => {
    expect(await findingsAmong(checked('[a-'))).toEqual([`pattern-broken ${at}/regex`]);
    expect(await findingsAmong(checked(undefined))).toEqual([`pattern-missing ${at}`]);
    expect(await findingsAmong(checked('a'.repeat(201)))).toEqual([`pattern-too-long ${at}/regex`]);
  });
});
