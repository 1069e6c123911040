import { describe, expect, it } from '@jest/globals';
import { stairSteps } from '../themes/index.ts';
import { isImpactStep, stairLevel, stairLevelName, stairLevels, stairName } from './impact-stairs.ts';

describe('the impact stairs', () => {
  it('lead from output over outcome to impact', () => {
    expect(stairSteps.map(stairLevel).join(' ')).toBe('output output output outcome outcome outcome impact');
    expect(stairSteps.filter(isImpactStep)).toEqual([4, 5, 6, 7]);
  });

  it('have a name of their own for every step and level, in German and English', () => {
    const names = (['de', 'en'] as const).flatMap((language) => [
      ...stairSteps.map((step) => stairName(step, language)),
      ...stairLevels.map((level) => stairLevelName(level, language)),
    ]);
    expect(new Set(names).size).toBe(2 * (stairSteps.length + stairLevels.length));
    expect(names).not.toContain('');
  });
});
