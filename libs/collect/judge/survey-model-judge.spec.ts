import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectFolder } from '#platform';
import { fullAnswers } from '../../../test/support/collect.ts';
import { SurveyModelJudge, usualJudgeLimits } from './survey-model-judge.ts';

const parsed = (text: string): unknown => JSON.parse(text);
const shipped = parsed(readFileSync(join(projectFolder, 'surveys/akteursbefragung/v1.json'), 'utf8'));
const least = { einwilligung: true, zitat: 'nein', perspektive: 'politik' };
const form = (...elements: object[]) => ({ id: 'v', content: { locale: 'de', elements } });

describe('the judge of answers', () => {
  const judge = new SurveyModelJudge({ ...usualJudgeLimits, deadline: 20_000 });
  afterAll(() => judge.onModuleDestroy());
  const judged = (answers: unknown, locale = 'de') => judge.judge({ id: 'v1', content: shipped }, answers, locale);
  const reasons = async (
    answers: unknown,
    version: { id: string; content: unknown } = { id: 'v1', content: shipped },
  ) => {
    const judgement = await judge.judge(version, answers, 'de');
    return judgement.accepted ? [] : judgement.problems;
  };

  it('accepts full answers to the survey that ships, unchanged', async () => {
    const answers = fullAnswers();
    expect(await judged(answers)).toEqual({ accepted: true, answers });
  });

  it('normalises texts and keeps what looks like HTML or a formula as it was written', async () => {
    const judgement = await judged({ ...least, bedarf: 'Kindertagesta\u0308tte\r\n<b>=1+1</b>' });
    expect(judgement).toMatchObject({ accepted: true, answers: { bedarf: 'Kindertagestätte\n<b>=1+1</b>' } });
  });

  it('knows rows again that are called by numbers', async () => {
    const columns = [{ name: 'c', cellType: 'text' }];
    const asked = form({ type: 'matrixdropdown', name: 'm', rows: [1, { value: 2, text: 'zwei' }], columns });
    expect(await reasons({ m: { 1: { c: 'x' }, 2: { c: 'y' } } }, asked)).toEqual([]);
  });

  it('takes out what the form did not show in the end', async () => {
    const judgement = await judged({ ...least, kooperation: [{ haeufigkeit: 'monatlich' }] });
    expect(judgement).toEqual({ accepted: true, answers: least });
  });

  it('names question, row and column of what the form itself asks for, in the language of the actor', async () => {
    const answers = { ...least, partner: ['kita'], kooperation: [{ partner: 'kita' }, { qualitaet: 3 }] };
    expect(await judged(answers, 'en')).toEqual({
      accepted: false,
      problems: [
        {
          question: 'kooperation',
          row: '2',
          column: 'partner',
          kind: 'form',
          message: 'This row lacks its partner. Unselect the partner above and select it again.',
        },
      ],
    });
    expect(await reasons({ zitat: 'nein', perspektive: 'politik' })).toMatchObject([
      { question: 'einwilligung', kind: 'form', message: expect.stringContaining('Einverständnis') },
    ]);
  });

  it.each<[object, object]>([
    [{ fremd: 1 }, { question: 'fremd', kind: 'unknown-question' }],
    [{ bedarf: { a: 1 } }, { question: 'bedarf', kind: 'wrong-type' }],
    [{ bedarf: 'x'.repeat(4_001) }, { question: 'bedarf', kind: 'too-long' }],
    [{ zielklarheit: 99 }, { question: 'zielklarheit', kind: 'not-offered' }],
    [{ einwilligung: 'ja' }, { question: 'einwilligung', kind: 'not-offered' }],
    [{ zielgruppen: ['kita', 'kita'] }, { question: 'zielgruppen', kind: 'repeated' }],
    [{ bedarfsdeckung: { kita: 6 } }, { question: 'bedarfsdeckung', row: 'kita', kind: 'not-offered' }],
    [
      { schwerpunkte: ['wohnen', 'kita', 'sprache', 'elternarbeit', 'fruehe_hilfen', 'uebergang_beruf'] },
      { question: 'schwerpunkte', kind: 'too-many' },
    ],
    [
      { partner: ['kita'], kooperation: [{ partner: 'polizei' }] },
      { question: 'kooperation', row: '1', column: 'partner', kind: 'form' },
    ],
    [
      { partner: ['kita'], kooperation: Array.from({ length: 17 }, () => ({ partner: 'kita' })) },
      { question: 'kooperation', kind: 'too-many' },
    ],
  ])('refuses %j', async (more, reason) => {
    expect(await reasons({ ...least, ...more })).toMatchObject([reason]);
  });

  const masked = (cells: object) => ({
    type: 'matrixdynamic',
    name: 'stellen',
    columns: [{ name: 'tel', cellType: 'text', ...cells }],
  });
  it.each<[string, object, unknown, unknown]>([
    ['what a mask does not let through', { maskType: 'pattern', maskSettings: { pattern: '999-9' } }, '1234', '123-4'],
    ['a date that no browser writes', { inputType: 'date' }, '2026-03-01', '1.3.2026'],
    ['a number as text', { maskType: 'numeric' }, 12.5, '12,5'],
  ])('refuses %s, in a field and in a table', async (_, settings, right, wrong) => {
    const version = form({ type: 'text', name: 'tel', ...settings }, masked(settings));
    expect(await reasons({ tel: right, stellen: [{ tel: right }] }, version)).toEqual([]);
    expect(await reasons({ tel: wrong }, version)).toMatchObject([{ question: 'tel', kind: 'wrong-type' }]);
    expect(await reasons({ stellen: [{ tel: wrong }] }, version)).toMatchObject([{ row: '1', column: 'tel' }]);
  });

  const choices = ['a', 'b'];
  it.each<[string, object, unknown, unknown, string]>([
    ['what is beyond a slider', { type: 'slider', max: 100 }, 100, 101, 'out-of-range'],
    [
      'what stands beside what excludes it',
      { type: 'checkbox', choices, showNoneItem: true },
      ['none'],
      ['a', 'none'],
      'not-alone',
    ],
    ['a ranking of some', { type: 'ranking', choices }, ['b', 'a'], ['b'], 'too-few'],
    [
      'blanks in a row',
      { type: 'matrixdynamic', columns: [{ name: 's', cellType: 'text' }] },
      [{ s: 'x' }],
      [{ s: ' ' }],
      'empty',
    ],
    ['a list for a calculated number', { type: 'expression', expression: '1 + 1' }, 2, [1, 2], 'wrong-type'],
  ])('refuses %s', async (_, question, right, wrong, kind) => {
    const version = form({ name: 'frage', ...question });
    expect(await reasons({ frage: right }, version)).toEqual([]);
    expect(await reasons({ frage: wrong }, version)).toMatchObject([{ question: 'frage', kind }]);
  });

  it('refuses answers to what is hidden, where hiding takes them out at once', async () => {
    const hidden = { type: 'text', name: 'b', visibleIf: "{a} = 'x'", clearIfInvisible: 'onHidden' };
    const version = form({ type: 'text', name: 'a' }, hidden);
    expect(await reasons({ a: 'x', b: 'gesagt' }, version)).toEqual([]);
    expect(await reasons({ a: 'y', b: 'gesagt' }, version)).toMatchObject([{ question: 'b', kind: 'hidden-answer' }]);
  });

  it('refuses totals that are not those of the rows, and takes those that are', async () => {
    const columns = [{ name: 'n', cellType: 'text', inputType: 'number', totalType: 'sum' }];
    const version = form({ type: 'matrixdynamic', name: 'm', columns });
    expect(await reasons({ m: [{ n: 2 }], 'm-total': { n: 2 } }, version)).toEqual([]);
    expect(await reasons({ 'm-total': { n: 99 } }, version)).toMatchObject([
      { question: 'm-total', kind: 'wrong-total' },
    ]);
  });

  it('takes an answer that is stored as its mask shows it', async () => {
    const settings = { maskType: 'pattern', maskSettings: { pattern: '999-9', saveMaskedValue: true } };
    expect(await reasons({ tel: '123-4' }, form({ type: 'text', name: 'tel', ...settings }))).toEqual([]);
  });

  it('accepts another perspective with its own words', async () => {
    const answers = { ...least, perspektive: 'other', 'perspektive-Comment': 'Sportbund' };
    expect(await judged(answers)).toEqual({ accepted: true, answers });
  });

  it('knows every kind of question', async () => {
    const version = form(
      { type: 'text', name: 'zahl', inputType: 'number' },
      { type: 'text', name: 'tag', inputType: 'date' },
      { type: 'multipletext', name: 'kurz', items: [{ name: 'a' }] },
      { type: 'matrixdropdown', name: 'tafel', columns: [{ name: 's', cellType: 'text' }], rows: ['r'] },
      {
        type: 'paneldynamic',
        name: 'kinder',
        templateElements: [{ type: 'text', name: 'alter', inputType: 'number' }],
      },
      { type: 'slider', name: 'regler' },
      { type: 'checkbox', name: 'wahl', choices: ['a', 'b'], showOtherItem: true, showNoneItem: true },
      { type: 'panel', name: 'feld', elements: [{ type: 'comment', name: 'tief' }] },
    );
    const answers = {
      zahl: 3,
      tag: '2026-03-01',
      kurz: { a: 'x' },
      tafel: { r: { s: 'y' } },
      kinder: [{ alter: 4 }],
      regler: 20,
      wahl: ['a', 'other'],
      'wahl-Comment': 'c',
      tief: 'z',
    };
    expect(await judge.judge(version, answers, 'de')).toEqual({ accepted: true, answers });
    expect(await reasons({ kinder: [{ alter: 'vier' }] }, version)).toMatchObject([
      { question: 'kinder', row: '1', column: 'alter', kind: 'wrong-type' },
    ]);
  });

  it('takes files and signatures as strictly as the compiled judge', async () => {
    const version = form(
      { type: 'file', name: 'beleg', maxSize: 6, acceptedTypes: '.png' },
      { type: 'paneldynamic', name: 'p', templateElements: [{ type: 'signaturepad', name: 'zeichen' }] },
    );
    const png = { name: 'a.png', type: 'image/png', content: 'data:image/png;base64,iVBORw0=' };
    const answers = { beleg: [png], p: [{ zeichen: png.content }] };
    expect(await judge.judge(version, answers, 'de')).toEqual({ accepted: true, answers });
    const wrong = { beleg: [{ ...png, name: 'a.exe' }], p: [{ zeichen: 'https://example.org/a.png' }] };
    expect(await reasons(wrong, version)).toMatchObject([
      { question: 'beleg', row: '1', kind: 'file-kind' },
      { question: 'p', row: '1', column: 'zeichen', kind: 'wrong-type' },
    ]);
    const elsewhere = form({ type: 'file', name: 'beleg', maxSize: 6, storeDataAsText: false });
    expect(await reasons({ beleg: [png] }, elsewhere)).toMatchObject([{ kind: 'unsupported' }]);
  });

  it('never runs what a questionnaire asks to fetch', async () => {
    const version = form({ type: 'dropdown', name: 'a', choicesByUrl: { url: 'http://127.0.0.1:9/choices' } });
    expect(await reasons({ a: 'x' }, version)).not.toEqual([]);
  });

  it('has an answer for anything that can be sent', async () => {
    const questions = fc.constantFrom('einwilligung', 'bedarf', 'partner', 'kooperation', 'bedarfsdeckung', 'fremd');
    const payload = fc.oneof(fc.jsonValue(), fc.dictionary(questions, fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(payload, async (answers) => {
        const judgement = await judged(answers);
        expect(judgement.accepted ? 1 : judgement.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the deadline of the judge', () => {
  const judge = new SurveyModelJudge({ ...usualJudgeLimits, deadline: 3_000, patience: 60_000 });
  afterAll(() => judge.onModuleDestroy());

  it('stops a pattern that would hang and goes on judging', async () => {
    const hanging = form({ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] });
    const judgement = await judge.judge(hanging, { a: `${'a'.repeat(40)}!` }, 'de');
    expect(judgement).toMatchObject({ accepted: false, problems: [{ kind: 'took-too-long' }] });
    const next = await judge.judge(form({ type: 'text', name: 'a' }), { a: 'b' }, 'de');
    expect(next).toEqual({ accepted: true, answers: { a: 'b' } });
  });

  it('leaves nobody waiting behind answers that hang', async () => {
    const hanging = form({ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] });
    const sound = form({ type: 'text', name: 'a' });
    const judged = [hanging, hanging, hanging, sound, sound, sound].map((version) =>
      judge.judge(version, { a: `${'a'.repeat(40)}!` }, 'de'),
    );
    const accepted = (await Promise.all(judged)).map((judgement) => judgement.accepted);
    expect(accepted).toEqual([false, false, false, true, true, true]);
  });

  it('asks to try again where answers would have to wait too long', async () => {
    const impatient = new SurveyModelJudge({ ...usualJudgeLimits, deadline: 3_000, threads: 1, patience: 1 });
    const hanging = form({ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] });
    const judged = [1, 2].map(() => impatient.judge(hanging, { a: `${'a'.repeat(40)}!` }, 'de'));
    const slugs = (await Promise.allSettled(judged)).map((one) =>
      one.status === 'rejected' ? String(one.reason) : '',
    );
    expect(slugs).toContainEqual(expect.stringContaining('try-again'));
    await impatient.onModuleDestroy();
  });
});
