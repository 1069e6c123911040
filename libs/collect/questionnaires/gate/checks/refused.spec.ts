import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

describe('what loads from elsewhere or runs by itself', () => {
  it.each([
    [{ logo: 'https://example.org/logo.png' }, 'loads-from-elsewhere at /logo'],
    [{ surveyId: 'x' }, 'loads-from-elsewhere at /surveyId'],
    [{ navigateToUrl: 'https://example.org' }, 'leads-elsewhere at /navigateToUrl'],
    [{ cookieName: 'x' }, 'stores-in-browser at /cookieName'],
    [{ partialSendEnabled: true }, 'sends-by-itself at /partialSendEnabled'],
    [
      { triggers: [{ type: 'setvalue', expression: '{bedarf} notempty', setToName: 'bedarf' }] },
      'runs-by-itself at /triggers',
    ],
  ])('is refused at the questionnaire: %j', async (more, finding) => {
    expect(await findingsIn(questionnaire([sound], more))).toContain(finding);
  });

  it('is refused at questions, with the place', async () => {
    const choicesByUrl = { url: 'http://169.254.169.254/latest' };
    expect(await findingsAmong({ type: 'dropdown', name: 'x', title: both('X'), choicesByUrl, choices: [1] })).toEqual([
      'loads-from-elsewhere at /pages/0/elements/0/choicesByUrl',
    ]);
    expect(await findingsAmong({ ...sound, renderAs: 'mein-widget' })).toEqual([
      'needs-a-program at /pages/0/elements/0/renderAs',
    ]);
    expect(await findingsAmong({ ...sound, valueName: 'anders' })).toEqual([
      'second-name at /pages/0/elements/0/valueName',
    ]);
    const choices = [{ value: 'a', text: both('A') }];
    const closed = { name: 'x', title: both('X'), choices };
    expect(await findingsAmong(sound, { ...closed, type: 'dropdown', choicesLazyLoadEnabled: true })).toEqual([
      'needs-a-program at /pages/0/elements/1/choicesLazyLoadEnabled',
    ]);
    expect(await findingsAmong(sound, { ...closed, type: 'checkbox', valuePropertyName: 'k' })).toEqual([
      'cannot-be-proven at /pages/0/elements/1/valuePropertyName',
    ]);
    const matrix = { type: 'matrix', name: 'm', title: both('M'), columns: choices, rows: choices };
    expect(await findingsAmong(sound, { ...matrix, cells: { a: { a: '<script>' } } })).toEqual([
      'cannot-be-proven at /pages/0/elements/1/cells',
    ]);
    const columns = [{ name: 'c', title: both('C'), cellType: 'dropdown', choicesByUrl, choices }];
    expect(await findingsAmong({ type: 'matrixdynamic', name: 'm', title: both('M'), columns })).toEqual([
      'loads-from-elsewhere at /pages/0/elements/0/columns/0/choicesByUrl',
    ]);
  });

  it('takes pictures that are part of the file, and no others', async () => {
    const image = (imageLink: string) => ({ type: 'image', name: 'bild', imageLink });
    expect(await findingsAmong(sound, image('data:image/png;base64,iVBORw0KGgo='))).toEqual([]);
    for (const link of ['https://example.org/x.png', '//example.org/x.png', 'data:image/svg+xml;base64,PHN2Zz4=']) {
      expect(await findingsAmong(sound, image(link))).toEqual([
        'loads-from-elsewhere at /pages/0/elements/1/imageLink',
      ]);
    }
  });

  it('does not ask questions inside of choices', async () => {
    const choices = [{ value: 1, text: both('eins'), elements: [sound] }];
    expect(await findingsAmong({ type: 'radiogroup', name: 'x', title: both('X'), choices })).toEqual([
      'questions-in-choices at /pages/0/elements/0/choices/0/elements',
    ]);
  });
});
