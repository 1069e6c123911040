import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, mergeAnswers } from './merge.ts';

const answers = fc.dictionary(
  fc.constantFrom('bedarf', 'staerken', 'luecken'),
  fc.constantFrom('a', 'b', 'c', ['x', 'y']),
);

describe('a fingerprint of answers', () => {
  it('is the same whatever the order of the questions, and another as soon as a letter changes', () => {
    expect(fingerprint({ a: '1', b: ['x'] })).toBe(fingerprint({ b: ['x'], a: '1' }));
    expect(fingerprint({ bedarf: 'Ruhe' })).not.toBe(fingerprint({ bedarf: 'Ruhe.' }));
  });
});

describe('answers given on two devices', () => {
  it('come together where only one device has changed a question', () => {
    const base = { bedarf: 'Kitaplätze' };
    const merged = mergeAnswers(base, { bedarf: 'Kitaplätze', staerken: 'Netzwerk' }, { bedarf: 'Mehr Kitaplätze' });
    expect(merged).toEqual({
      here: { bedarf: 'Mehr Kitaplätze', staerken: 'Netzwerk' },
      there: { bedarf: 'Mehr Kitaplätze', staerken: 'Netzwerk' },
      conflicts: [],
    });
  });

  it('are both kept where both devices have changed a question', () => {
    const merged = mergeAnswers({}, { bedarf: 'Ruhe' }, { bedarf: 'Zeit' });
    expect(merged).toEqual({ here: { bedarf: 'Ruhe' }, there: { bedarf: 'Zeit' }, conflicts: ['bedarf'] });
  });

  it('stay deleted where one device has deleted them', () => {
    expect(mergeAnswers({ bedarf: 'Ruhe' }, {}, { bedarf: 'Ruhe' }).here).toEqual({});
  });

  it('never lose what somebody changed, whoever is asked first', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, here, there) => {
        const merged = mergeAnswers(base, here, there);
        const mirrored = mergeAnswers(base, there, here);
        expect(mirrored.there).toEqual(merged.here);
        for (const [side, kept] of [
          [here, merged.here],
          [there, merged.there],
        ] as const) {
          for (const name of ['bedarf', 'staerken', 'luecken'] as const) {
            const changed = JSON.stringify(side[name]) !== JSON.stringify(base[name]);
            if (changed) expect(kept[name]).toEqual(side[name]);
          }
        }
      }),
    );
  });
});
