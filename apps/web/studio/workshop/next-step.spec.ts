import { describe, expect, it } from '@jest/globals';
import { nextStep } from './next-step.ts';

const workshop = { themes: 3, goals: 0, day: '2026-10-14' };

describe('the next step of a workshop', () => {
  it('is choosing themes while there are none, even on its day', () => {
    expect(nextStep({ ...workshop, themes: 0 }, '2026-10-14')).toBe('choose-themes');
  });

  it('is printing the sheets until its day', () => {
    expect(nextStep(workshop, '2026-10-13')).toBe('print-sheets');
    expect(nextStep({ ...workshop, day: null }, '2026-10-14')).toBe('print-sheets');
  });

  it('is recording goals from its day on, or once there is one', () => {
    expect(nextStep(workshop, '2026-10-14')).toBe('record-goals');
    expect(nextStep({ ...workshop, goals: 1 }, '2026-01-01')).toBe('record-goals');
  });
});
