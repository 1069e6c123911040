import { describe, expect, it } from '@jest/globals';
import { both, findingsAmong, findingsIn, questionnaire, sound } from './tiny-questionnaire.ts';

describe('translations', () => {
  it('are complete where a questionnaire speaks two languages', async () => {
    expect(await findingsAmong({ ...sound, description: { de: 'Nur Deutsch' } })).toEqual([
      'translation-missing at /pages/0/elements/0/description',
    ]);
    expect(await findingsAmong({ ...sound, description: { de: 'Leer auf Englisch', en: ' ' } })).toEqual([
      'translation-missing at /pages/0/elements/0/description',
    ]);
    expect(await findingsAmong({ ...sound, description: 'Nur ein Text' })).toEqual([
      'translation-missing at /pages/0/elements/0/description',
    ]);
  });

  it('are asked of choices, columns, buttons and the end too', async () => {
    const choices = [{ value: 1, text: 'eins' }, 'zwei'];
    expect(await findingsAmong({ type: 'radiogroup', name: 'x', title: both('X'), choices })).toEqual([
      'choice-untranslated at /pages/0/elements/0/choices',
      'translation-missing at /pages/0/elements/0/choices/0/text',
    ]);
    const more = { completedHtml: '<p>Danke</p>', completeText: { de: 'Absenden' } };
    expect(await findingsIn(questionnaire([sound], more))).toEqual([
      'translation-missing at /completedHtml',
      'translation-missing at /completeText',
    ]);
  });

  it('do not matter to numbers and signs', async () => {
    const choices = [1, { value: 2, text: '2–3' }];
    expect(await findingsAmong({ type: 'radiogroup', name: 'x', title: both('X'), choices })).toEqual([]);
  });

  it('take the default text for the main language', async () => {
    expect(await findingsAmong({ ...sound, title: { default: 'Bedarf', en: 'Need' } })).toEqual([]);
  });

  it('are not asked of a questionnaire in one language, which is said once', async () => {
    const plain = { locale: 'de', pages: [{ elements: [{ type: 'comment', name: 'a', title: 'A', codable: true }] }] };
    expect(await findingsIn(plain)).toEqual(['language-missing at /locale']);
  });

  it('want titles for what is asked', async () => {
    expect(await findingsAmong({ ...sound, title: undefined })).toEqual(['title-missing at /pages/0/elements/0']);
  });

  it('are texts', async () => {
    expect(await findingsAmong({ ...sound, title: { de: 3 } })).toContain('text-expected at /pages/0/elements/0/title');
    const listed = { type: 'html', name: 'h', html: { de: ['<script>'], en: ['<script>'] } };
    expect(await findingsAmong(sound, listed)).toContain('text-expected at /pages/0/elements/1/html');
    const suggested = { ...sound, type: 'text', dataList: { de: ['eins'], en: ['one'] } };
    expect(await findingsAmong(suggested)).toEqual([]);
  });
});
