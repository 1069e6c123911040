import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writtenForms } from './written-times.ts';

const isWritten = (type: string, text: string) => writtenForms[type]?.test(text);

describe('what browsers write for dates and times', () => {
  it.each([
    ['date', ['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31']],
    ['time', ['00:00', '23:59', '23:59:59', '08:30:00.5', '08:30:00.123']],
    ['datetime-local', ['2026-03-01T08:30', '2026-03-01T08:30:15.250']],
    ['month', ['2026-01', '2026-12']],
    ['week', ['2026-W01', '2026-W53', '2020-W53', '2025-W52']],
    ['color', ['#ff0000', '#AAbb09']],
  ])('%s: takes %j', (type, texts) => {
    expect(texts.filter((text) => isWritten(type, text) !== true)).toEqual([]);
  });

  it.each([
    ['date', ['2026-13-01', '2026-02-30', '2025-02-29', '1900-02-29', '2026-00-10', '2026-01-00', '0000-01-01']],
    ['date', ['202600-01-01', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00', '2026-01-01\n', '']],
    ['time', ['24:00', '08:60', '08:30:60', '8:30', '08:30:00.1234', '08:30:']],
    ['datetime-local', ['2026-13-45T99:99', '2026-03-01', '2026-03-01 08:30', '2026-03-01T08:30T09:00']],
    ['month', ['2026-00', '2026-13', '2026-1', '0000-01']],
    ['week', ['2026-W00', '2026-W54', '2025-W53', '2026-01', '2026-W1']],
    ['color', ['red', '#fff', '#ff00000']],
  ])('%s: refuses %j', (type, texts) => {
    expect(texts.filter((text) => isWritten(type, text) !== false)).toEqual([]);
  });

  it('are exactly the days and moments that the calendar has', () => {
    const part = fc.nat({ max: 99 }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1, max: 9_999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, part, part, part, part, (y, m, d, h, min) => {
        const text = `${y}-${m}-${d}T${h}:${min}`;
        const read = new Date(`${text}:00Z`);
        const isThere = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
        expect(isWritten('datetime-local', text)).toBe(isThere);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are the weeks that have a Thursday in their year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (year) => {
        const last = new Date(Date.UTC(2000, 11, 31));
        last.setUTCFullYear(year);
        const days = Array.from({ length: 7 }, (_, n) => new Date(last.getTime() - n * 86_400_000));
        const thursday = days.find((day) => day.getUTCDay() === 4);
        const dayOfYear = thursday && (thursday.getTime() - new Date(last).setUTCMonth(0, 1)) / 86_400_000;
        const has53 = Math.floor((dayOfYear ?? 0) / 7) + 1 === 53;
        expect(isWritten('week', `${String(year).padStart(4, '0')}-W53`)).toBe(has53);
      }),
    );
  });
});
