import { describe, expect, it } from '@jest/globals';
import { filtered, noFilter } from './link-filter.ts';

const link = (label: string, groupId: string | null, state: 'invited' | 'revoked') => ({
  id: label,
  label,
  groupId,
  state,
  kind: 'personal' as const,
  path: '/b/x',
});
const links = [
  link('Kita Sonnenschein, Leitung', 'kitas', 'invited'),
  link('Kita Mondschein', 'kitas', 'revoked'),
  link('Rundschreiben', null, 'invited'),
];
const labels = (filter: object) => filtered(links, { ...noFilter, ...filter }).map(({ label }) => label);

describe('the filter of links', () => {
  it('shows everything until something is asked for', () => {
    expect(labels({})).toHaveLength(3);
  });

  it('finds every word of the search in the label', () => {
    expect(labels({ search: ' leitung KITA ' })).toEqual(['Kita Sonnenschein, Leitung']);
  });

  it('tells groups and states apart, and links without a group', () => {
    expect(labels({ group: 'kitas', state: 'revoked' })).toEqual(['Kita Mondschein']);
    expect(labels({ group: 'none' })).toEqual(['Rundschreiben']);
  });
});
