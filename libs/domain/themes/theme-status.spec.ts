import { describe, expect, it } from '@jest/globals';
import { themeStatuses } from './theme-figures.ts';
import { isVisibleToWorkshop, missingForStep, stepsFrom } from './theme-status.ts';

const complete = { definition: 'Familien finden eine feste Ansprechperson.', codes: 2 };

describe('the status of a theme', () => {
  it('goes from draft over ready to released, one step at a time', () => {
    expect(missingForStep('draft', 'ready', complete)).toEqual([]);
    expect(missingForStep('ready', 'released', complete)).toEqual([]);
    expect(missingForStep('draft', 'released', complete)).toBeNull();
  });

  it('asks for a definition and a code before a theme is ready', () => {
    expect(missingForStep('draft', 'ready', { definition: ' ', codes: 0 })).toEqual(['definition', 'codes']);
    expect(missingForStep('ready', 'released', { ...complete, codes: 0 })).toEqual(['codes']);
  });

  it('can be taken back, whatever the theme lacks', () => {
    expect(missingForStep('released', 'ready', { definition: '', codes: 0 })).toEqual([]);
    expect(missingForStep('ready', 'draft', { definition: '', codes: 0 })).toEqual([]);
  });

  it('leads from every status to another, and a workshop sees all but drafts', () => {
    for (const status of themeStatuses) expect(stepsFrom(status).length).toBeGreaterThan(0);
    expect(themeStatuses.filter(isVisibleToWorkshop)).toEqual(['ready', 'released']);
  });
});
