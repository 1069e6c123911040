import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '#domain';
import { nextStep } from './next-step.ts';

const round = (state: 'draft' | 'scheduled' | 'open' | 'closed', counts: object = {}) => ({
  state,
  counts: { personalLinks: 0, openLinks: 0, responses: 0, quarantined: 0, ...counts },
});
const lead = permissionsOf('lead');

describe('the next step of a round', () => {
  it.each([
    ['in preparation', round('draft'), 'open'],
    ['open without links', round('open'), 'invite'],
    ['planned without links', round('scheduled'), 'invite'],
    ['open with links', round('open', { personalLinks: 3 }), 'handOut'],
    ['open with answers', round('open', { openLinks: 1, responses: 4 }), 'read'],
    ['with something in quarantine', round('open', { openLinks: 1, responses: 4, quarantined: 1 }), 'review'],
    ['closed', round('closed', { openLinks: 1, responses: 4 }), 'code'],
  ])('%s', (_, so, step) => {
    expect(nextStep(so, lead)).toBe(step);
  });

  it('is only what the reader may do', () => {
    expect(nextStep(round('draft'), permissionsOf('interviewer'))).toBe('invite');
    expect(nextStep(round('closed', { quarantined: 1 }), permissionsOf('interviewer'))).toBe('read');
    expect(nextStep(round('open', { openLinks: 1, responses: 1 }), permissionsOf('coder'))).toBe('read');
    expect(nextStep(round('draft'), permissionsOf('viewer'))).toBeUndefined();
  });
});
