import { describe, expect, it } from '@jest/globals';
import { inspectText } from '../gate.ts';
import { both, findingsAmong, questionnaire, sound } from './tiny-questionnaire.ts';

describe('properties', () => {
  it('that nobody knows are named, and do not keep it from being published', async () => {
    const { findings, publishable } = await inspectText(JSON.stringify(questionnaire([{ ...sound, requred: true }])));
    expect(findings).toMatchObject([
      { code: 'property-unknown', severity: 'warning', pointer: '/pages/0/elements/0/requred', question: 'bedarf' },
    ]);
    expect(publishable).toBe(true);
  });

  it('have one name each', async () => {
    const question = { type: 'radiogroup', name: 'x', title: both('X'), choices: [1, 2], hasOther: true };
    expect(await findingsAmong(question)).toEqual(['property-renamed at /pages/0/elements/0/hasOther']);
  });

  it('of choices, columns, validators and masks are looked at as well', async () => {
    const choices = [{ value: 1, text: both('eins'), tekst: 'x' }];
    expect(await findingsAmong({ type: 'dropdown', name: 'x', title: both('X'), choices })).toEqual([
      'property-unknown at /pages/0/elements/0/choices/0/tekst',
    ]);
    const columns = [{ name: 'c', title: both('C'), cellType: 'comment', rows: 3, rateMax: 5 }];
    expect(await findingsAmong({ type: 'matrixdynamic', name: 'm', title: both('M'), columns })).toEqual([
      'property-unknown at /pages/0/elements/0/columns/0/rateMax',
    ]);
    const masked = { type: 'text', name: 't', title: both('T'), codable: false, maskType: 'pattern' };
    expect(await findingsAmong({ ...masked, maskSettings: { pattern: '99999', precision: 2 } })).toEqual([
      'property-unknown at /pages/0/elements/0/maskSettings/precision',
    ]);
  });

  it('of this product are known', async () => {
    const question = { type: 'radiogroup', name: 'x', title: both('X'), facet: 'ebene', interviewerOnly: true };
    expect(await findingsAmong({ ...question, choices: [1, 2] }, { ...sound, stairHint: true })).toEqual([]);
  });
});
