import { describe, expect, it } from '@jest/globals';
import { type Code, type Coding } from '../model.ts';
import { firstQuickCodes, withQuickCode } from './quick-codes.ts';

const code = (id: string, archived = false): Code => ({
  id,
  parentId: null,
  name: id,
  definition: '',
  includeWhen: '',
  excludeWhen: '',
  example: '',
  color: '#000000',
  position: 1,
  archived,
  mergedInto: null,
  revision: 1,
});
const given = (codeId: string): Coding => ({
  id: '',
  sourceId: '',
  codeId,
  coderId: '',
  start: 0,
  end: 1,
  stance: null,
  stair: null,
});
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('the codes under the digits', () => {
  it('are those the coder gives most, then those that everybody gives, and none out of use', () => {
    const codes = [code('a'), code('b'), code('old', true), code('c')];
    const mine = [given('c'), given('old'), given('old')];
    expect(firstQuickCodes(codes, mine, [...mine, given('b'), given('b')])).toEqual(['c', 'b', 'a']);
    const many = letters.map((id) => code(id));
    expect(firstQuickCodes(many, [], [])).toEqual(letters.slice(0, 9));
  });

  it('stay where they are; a newly used one takes the place that was not used for longest', () => {
    const quick = letters.slice(0, 9);
    expect(withQuickCode(quick, ['b'], 'b')).toBe(quick);
    expect(withQuickCode(quick.slice(0, 3), [], 'j')).toEqual(['a', 'b', 'c', 'j']);
    const recent = ['a', 'b', 'c', 'd', 'f', 'g', 'h', 'i'];
    expect(withQuickCode(quick, recent, 'j')).toEqual(['a', 'b', 'c', 'd', 'j', 'f', 'g', 'h', 'i']);
  });
});
