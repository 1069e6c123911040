import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileQuestionnaire, type Judgement } from '#domain';
import { projectFolder } from '#platform';
import { fullAnswers } from '../../../test/support/collect.ts';
import { CompiledJudge } from './compiled-judge.ts';
import { compilerPorts } from './compiler-ports.ts';
import { SurveyModelJudge, usualJudgeLimits } from './survey-model-judge.ts';

const parsed = (text: string): unknown => JSON.parse(text);
const shipped = parsed(readFileSync(join(projectFolder, 'surveys/akteursbefragung/v1.json'), 'utf8'));
const least = { einwilligung: true, zitat: 'nein', perspektive: 'politik' };
const version = (...elements: object[]) => ({ id: JSON.stringify(elements), content: { locale: 'de', elements } });

const slow = new SurveyModelJudge({ ...usualJudgeLimits, deadline: 20_000 });
const judge = new CompiledJudge(slow);
afterAll(() => slow.onModuleDestroy());

const judged = (answers: unknown, locale = 'de') => judge.judge({ id: 'v1', content: shipped }, answers, locale);
const reasons = async (answers: unknown, of: { id: string; content: unknown } = { id: 'v1', content: shipped }) =>
  reasonsOf(await judge.judge(of, answers, 'de'));
const reasonsOf = (judgement: Judgement) => (judgement.accepted ? [] : judgement.problems);

describe('the compiled judge', () => {
  it('compiles the survey that ships', () => {
    expect(compileQuestionnaire(shipped as Record<string, unknown>, compilerPorts)).toHaveProperty('compiled');
  });

  it('accepts full answers to the survey that ships, unchanged', async () => {
    const answers = fullAnswers();
    expect(await judged(answers)).toEqual({ accepted: true, answers });
  });

  it('keeps texts in one form and what looks like HTML or a formula as it was written', async () => {
    const judgement = await judged({ ...least, bedarf: 'Kindertagesta\u0308tte\r\n<b>=1+1</b>' });
    expect(judgement).toMatchObject({ accepted: true, answers: { bedarf: 'Kindertagestätte\n<b>=1+1</b>' } });
  });

  it('takes out what the form did not show in the end', async () => {
    expect(await judged({ ...least, kooperation: [{ haeufigkeit: 'monatlich' }] })).toEqual({
      accepted: true,
      answers: least,
    });
  });

  it('says what the form itself asks for, in the language of the actor', async () => {
    expect(await reasons({ zitat: 'nein', perspektive: 'politik' })).toMatchObject([
      { question: 'einwilligung', kind: 'form', message: expect.stringContaining('Einverständnis') },
    ]);
    const other = { ...least, perspektive: 'other' };
    expect(reasonsOf(await judged(other, 'en'))).toMatchObject([
      { question: 'perspektive', kind: 'form', message: 'Please describe your perspective in a few words.' },
    ]);
  });

  it.each<[object, object]>([
    [{ fremd: 1 }, { question: 'fremd', kind: 'unknown-question' }],
    [{ bedarf: { a: 1 } }, { question: 'bedarf', kind: 'wrong-type' }],
    [{ bedarf: '' }, { question: 'bedarf', kind: 'empty' }],
    [{ bedarf: 'x'.repeat(4_001) }, { question: 'bedarf', kind: 'too-long' }],
    [{ zielklarheit: 99 }, { question: 'zielklarheit', kind: 'not-offered' }],
    [{ einwilligung: 'ja' }, { question: 'einwilligung', kind: 'not-offered' }],
    [{ zielgruppen: ['kita', 'kita'] }, { question: 'zielgruppen', kind: 'repeated' }],
    [{ bedarfsdeckung: { kita: 6 } }, { question: 'bedarfsdeckung', row: 'kita', kind: 'not-offered' }],
    [
      { partner: ['kita'], kooperation: [{ partner: 'polizei' }] },
      { question: 'kooperation', row: '1', column: 'partner', kind: 'not-offered' },
    ],
    [
      { partner: ['kita'], kooperation: [{ partner: 'kita' }, { partner: 'kita' }] },
      { question: 'kooperation', row: '1', column: 'partner', kind: 'form' },
    ],
  ])('refuses %j', async (more, reason) => {
    expect((await reasons({ ...least, ...more }))[0]).toMatchObject(reason);
  });

  it('leaves no trace in what it has compiled: the same answers get the same judgement, whatever came between', async () => {
    const anything = fc.oneof(
      fc.constant(least),
      fc.dictionary(fc.constantFrom(...Object.keys(least), 'partner', 'bedarf'), fc.jsonValue()),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, async (answers, between) => {
        const before = await judged(answers);
        await judged(between);
        expect(await judged(answers)).toEqual(before);
      }),
    );
  });

  it('never changes the answers that it is given', async () => {
    const answers = { ...least, partner: ['kita'], kooperation: [{ partner: 'kita', qualitaet: 3 }] };
    const before = structuredClone(answers);
    await judged(answers);
    expect(answers).toEqual(before);
  });

  it('leaves to a form of its own what cannot be compiled', async () => {
    const begun = { type: 'dropdown', name: 'a', choices: ['x'], defaultValueExpression: '{b}' };
    const triggered = version(begun, { type: 'text', name: 'b' });
    expect(compileQuestionnaire(triggered.content, compilerPorts)).toMatchObject({
      obstacles: [{ pointer: '/elements/0/defaultValueExpression', question: 'a' }],
    });
    expect(await judge.judge(triggered, { b: 'x' }, 'de')).toMatchObject({
      accepted: true,
      answers: { a: 'x', b: 'x' },
    });
  });

  it('takes no two lists in the keys of panels for the same', async () => {
    const field = { type: 'checkbox', name: 'f', choices: ['x'] };
    const panels = version({ type: 'paneldynamic', name: 'a', keyName: 'f', templateElements: [field] });
    const same = ['x'];
    expect(await judge.judge(panels, { a: [{ f: same }, { f: same }] }, 'de')).toMatchObject({ accepted: true });
  });

  it('asks a pattern of its own engine no more than it can answer in linear time', () => {
    const slowPattern = version({ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] });
    const ports = { ...compilerPorts, isLinear: () => false };
    expect(compileQuestionnaire(slowPattern.content, ports)).toMatchObject({
      obstacles: [{ pointer: '/elements/0/validators/0/regex' }],
    });
  });
});
