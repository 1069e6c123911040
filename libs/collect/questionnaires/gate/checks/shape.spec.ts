import { describe, expect, it } from '@jest/globals';
import { Model } from 'survey-core';
import { findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

describe('the build of a questionnaire', () => {
  it('is a page with a question', async () => {
    expect(await findingsIn(questionnaire([sound]))).toEqual([]);
    expect(await findingsIn({ locale: 'de', elements: [sound] })).toEqual([]);
  });

  it('needs pages and something to answer', async () => {
    expect(await findingsIn({ locale: 'de' })).toEqual(
      expect.arrayContaining(['pages-missing at ', 'questions-missing at ']),
    );
    expect(await findingsAmong({ type: 'html', name: 'nur_text' })).toContain('questions-missing at ');
  });

  it('has lists, objects, switches and numbers where they belong', async () => {
    expect(await findingsIn({ locale: 'de', pages: {} })).toContain('list-expected at /pages');
    expect(await findingsAmong(3, sound)).toEqual(['object-expected at /pages/0/elements/0']);
    expect(await findingsAmong({ ...sound, isRequired: 'ja' })).toEqual([
      'switch-expected at /pages/0/elements/0/isRequired',
    ]);
    expect(await findingsAmong({ ...sound, maxLength: '400' })).toEqual([
      'number-expected at /pages/0/elements/0/maxLength',
    ]);
    expect(await findingsAmong({ name: 'ohne_typ' }, sound)).toEqual(['type-missing at /pages/0/elements/0']);
  });
});

describe('questions beside pages', () => {
  it('are refused: the form library would show them and leave the pages out', async () => {
    const content = questionnaire([sound], { elements: [{ ...sound, name: 'zweite' }] });
    expect(await findingsIn(content)).toEqual(['pages-and-elements at /elements']);
    expect(new Model(content).getAllQuestions().map(({ name }) => name)).toEqual(['zweite']);
  });
});
