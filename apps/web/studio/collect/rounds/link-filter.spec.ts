import { describe, expect, it } from '@jest/globals';
import { filtered, noFilter, shownState } from './link-filter.ts';

const link = (
  label: string,
  groupId: string | null,
  state: 'invited' | 'revoked',
  kind: 'open' | 'personal' = 'personal',
) => ({
  id: label,
  label,
  groupId,
  state,
  kind,
  path: '/b/x',
});
const links = [
  link('Kita Sonnenschein, Leitung', 'kitas', 'invited'),
  link('Kita Mondschein', 'kitas', 'revoked'),
  link('Rundschreiben', null, 'invited', 'open'),
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

  it('calls nobody invited through an open link', () => {
    expect(labels({ state: 'invited' })).toEqual(['Kita Sonnenschein, Leitung']);
    expect(labels({ state: 'open' })).toEqual(['Rundschreiben']);
    expect(shownState(link('Rundschreiben', null, 'revoked', 'open'))).toBe('revoked');
  });
});
