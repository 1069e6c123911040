import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointerBelow } from '../questionnaires/index.ts';
import { isJsonObject, type Json } from './json.ts';
import { answerAt, changesBetween, inOrder, repairAnswers, withEmptied } from './repair.ts';

const name = fc.constantFrom('bedarf', 'partner', 'a/b', '~', '', '0', 'constructor', '__proto__', 'ä');
const { answers: anything } = fc.letrec<{ answers: Json }>((tie) => ({
  answers: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>('ja', 3, true, null, '\ud800', ''),
    fc.array(tie('answers'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('answers')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const answers = fc
  .array(fc.tuple(name, anything), { maxLength: 5 })
  .map((entries): Json => Object.fromEntries(entries));
const place = fc
  .array(fc.oneof(name, fc.constantFrom('1', '2')), { maxLength: 4 })
  .map((steps) => steps.reduce(pointerBelow, ''));
const change = fc.oneof(fc.record({ place }), fc.record({ place, to: anything }));

/** Every place of a value with what stands there, but for what lies on the way to, or below, one of them. */
function placesApartFrom(changed: string, value: Json, here = ''): Map<string, string> {
  const related = changed === here || changed.startsWith(`${here}/`) || here.startsWith(`${changed}/`);
  const places = new Map<string, string>(related ? [] : [[here, JSON.stringify(value)]]);
  for (const [key, inner] of Array.isArray(value) || isJsonObject(value) ? Object.entries(value) : []) {
    for (const entry of placesApartFrom(changed, inner as Json, pointerBelow(here, key))) places.set(...entry);
  }
  return places;
}

describe('repairing answers', () => {
  it('changes the named place and nothing else', () => {
    let made = 0;
    fc.assert(
      fc.property(answers, place, anything, (given, at, to) => {
        const repaired = repairAnswers(given, [{ place: at, to }]);
        if ('misplaced' in repaired) return;
        made += 1;
        expect(answerAt(repaired.answers, at)).toEqual(to);
        for (const [untouched, value] of placesApartFrom(at, given)) {
          expect(JSON.stringify(answerAt(repaired.answers, untouched))).toBe(value);
        }
      }),
      { numRuns: 1000 },
    );
    expect(made).toBeGreaterThan(200);
  });

  it('leaves the given answers as they are, whatever is asked for, and nothing with a prototype of its own', () => {
    fc.assert(
      fc.property(answers, fc.array(change, { maxLength: 4 }), (given, changes) => {
        const before = JSON.stringify(given);
        const repaired = repairAnswers(given, changes);
        expect(JSON.stringify(given)).toBe(before);
        expect(Object.prototype).not.toHaveProperty('ja');
        if ('misplaced' in repaired) return;
        for (const { place: at, to } of repaired.applied) {
          if (to !== undefined) expect(at).not.toMatch(/__proto__|constructor/);
        }
      }),
    );
  });

  it('can be undone from what it says of itself, where nothing was taken out of a list', () => {
    fc.assert(
      fc.property(answers, place, anything, (given, at, to) => {
        const there = answerAt(given, at);
        const repaired = repairAnswers(given, [{ place: at, to }]);
        if ('misplaced' in repaired || there === undefined) return;
        expect(repaired.applied).toEqual([{ place: at, from: there, to }]);
        const [undo] = repaired.applied.map(({ place: undone, from }) => ({ place: undone, to: from ?? null }));
        if (undo !== undefined) expect(repairAnswers(repaired.answers, [undo])).toMatchObject({ answers: given });
      }),
    );
  });

  const given = { ziel: 99, partner: ['a', 'b', 'c'], rows: { kita: { q: 1 } } };

  it('makes one change after the other', () => {
    const changes = [{ place: '/partner/0' }, { place: '/partner/0', to: 'B' }, { place: '/ziel' }];
    expect(repairAnswers(given, changes)).toEqual({
      answers: { partner: ['B', 'c'], rows: { kita: { q: 1 } } },
      applied: [
        { place: '/partner/0', from: 'a' },
        { place: '/partner/0', from: 'b', to: 'B' },
        { place: '/ziel', from: 99 },
      ],
    });
  });

  it('makes the row that a missing cell needs', () => {
    expect(repairAnswers(given, [{ place: '/rows/schule/q', to: 2 }])).toMatchObject({
      answers: { rows: { kita: { q: 1 }, schule: { q: 2 } } },
    });
  });

  it('takes out an entry with a forbidden name, but puts nothing there', () => {
    const hostile = JSON.parse('{"__proto__":{"x":1},"ziel":1}') as Json;
    expect(repairAnswers(hostile, [{ place: '/__proto__' }])).toMatchObject({ answers: { ziel: 1 } });
    for (const at of ['/__proto__', '/__proto__/x', '/constructor', '/ziel2/prototype']) {
      expect(repairAnswers(hostile, [{ place: at, to: 1 }])).toEqual({ misplaced: at });
    }
  });

  it.each(['/partner/3', '/partner/-1', '/partner/01', '/nichts', '/ziel/0', 'ziel', ''])(
    'takes nothing out where nothing stands: %j',
    (at) => expect(repairAnswers(given, [{ place: at }])).toEqual({ misplaced: at }),
  );
});

describe('changes to answers', () => {
  const record = answers.filter(isJsonObject);
  const plain = (value: Json) => !/"(__proto__|constructor)"/.test(JSON.stringify(value));

  it('that are found between two sets of answers lead from one to the other', () => {
    fc.assert(
      fc.property(record.filter(plain), record.filter(plain), (before, after) => {
        expect(repairAnswers(before, changesBetween(before, after))).toMatchObject({ answers: after });
        expect(changesBetween(after, after)).toEqual([]);
      }),
    );
  });

  it('that were chosen for the same answers can be made one after the other', () => {
    const list = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.uniqueArray(fc.nat(11)), fc.uniqueArray(fc.nat(11)), (items, put, taken) => {
        const there = (place: number) => place < items.length;
        const changes = [
          ...taken.filter(there).map((at) => ({ place: `/liste/${at}` })),
          ...put.filter((at) => there(at) && !taken.includes(at)).map((at) => ({ place: `/liste/${at}`, to: 'x' })),
        ];
        const left = items.map((item, at) => (put.includes(at) ? 'x' : item)).filter((_, at) => !taken.includes(at));
        expect(repairAnswers({ liste: items }, inOrder(changes))).toMatchObject({ answers: { liste: left } });
      }),
    );
  });

  it('leave out what stands in something that goes', () => {
    expect(inOrder([{ place: '/a' }, { place: '/a/0', to: 1 }, { place: '/ab', to: 2 }])).toEqual([
      { place: '/ab', to: 2 },
      { place: '/a' },
    ]);
  });

  it('take along what they leave empty, and nothing else', () => {
    const answers = { tabelle: [{ ort: 'x' }, { ort: 'y', zahl: 1 }], liste: ['a'], ziel: 3 };
    const left = (...places: string[]) =>
      repairAnswers(
        answers,
        withEmptied(
          answers,
          places.map((at) => ({ place: at })),
        ),
      );
    expect(left('/liste/0')).toMatchObject({ answers: { tabelle: answers.tabelle, ziel: 3 } });
    expect(left('/tabelle/0/ort')).toMatchObject({ answers: { ...answers, tabelle: [{ ort: 'y', zahl: 1 }] } });
    expect(left('/tabelle/1/ort')).toMatchObject({ answers: { ...answers, tabelle: [{ ort: 'x' }, { zahl: 1 }] } });
    expect(left('/tabelle/1/ort', '/tabelle/0', '/tabelle/1/zahl')).toMatchObject({
      answers: { liste: ['a'], ziel: 3 },
    });
    const filled = [{ place: '/liste/0' }, { place: '/tabelle/0/ort' }, { place: '/tabelle/0/zahl', to: 2 }];
    expect(repairAnswers(answers, withEmptied(answers, filled))).toMatchObject({
      answers: { tabelle: [{ zahl: 2 }, answers.tabelle[1]], ziel: 3 },
    });
  });

  it('leave nothing empty that was not empty before', () => {
    const empties = (value: Json): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.values<Json>({ ...value }).reduce<number>(
            (sum, inner) => sum + empties(inner),
            Object.keys(value).length === 0 ? 1 : 0,
          );
    fc.assert(
      fc.property(record.filter(plain), fc.array(place, { maxLength: 4 }), (given, places) => {
        const there = [...new Set(places)].filter((at) => at !== '' && answerAt(given, at) !== undefined);
        const repaired = repairAnswers(
          given,
          withEmptied(
            given,
            there.map((at) => ({ place: at })),
          ),
        );
        if ('misplaced' in repaired) throw new Error(repaired.misplaced);
        const allGone = Object.keys(repaired.answers ?? {}).length === 0 && Object.keys(given).length > 0;
        expect(empties(repaired.answers)).toBeLessThanOrEqual(empties(given) + (allGone ? 1 : 0));
      }),
      { numRuns: 500 },
    );
  });
});
