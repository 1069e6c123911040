import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { languagesOf, pagesOf, questionsOf, titleOf } from './index.ts';
import { isObject, type QuestionnaireContent } from './content.ts';

function shipped(slug: string): QuestionnaireContent {
  const content: unknown = JSON.parse(readFileSync(`surveys/${slug}/v1.json`, 'utf8'));
  if (!isObject(content)) throw new Error('A questionnaire is an object.');
  return content;
}

describe('the actor survey that ships', () => {
  const content = shipped('akteursbefragung');
  const questions = questionsOf(content);
  const named = (name: string) => questions.find((question) => question.name === name);

  it('speaks German and English', () => {
    expect(languagesOf(content)).toEqual(['de', 'en']);
    expect(titleOf(content)).toEqual({ de: 'Befragung der Schlüsselakteur:innen', en: 'Survey of key local actors' });
  });

  it('has six pages and opens with the introduction', () => {
    const pages = pagesOf(content);
    expect(pages).toHaveLength(6);
    expect(pages[0]?.parts[0]).toMatchObject({ kind: 'text', name: 'einfuehrung', pointer: '/pages/0/elements/0' });
  });

  it('marks what is coded, what results are reported by and who may be quoted', () => {
    expect(questions.filter(({ codable }) => codable).map(({ name }) => name)).toEqual([
      'bedarf',
      'staerken',
      'luecken',
      'hindernis',
      'erfolg',
      'erkennen',
      'sorgen',
      'nicht_gefragt',
    ]);
    expect(questions.flatMap(({ facet }) => facet ?? [])).toEqual([
      'perspektive',
      'ebene',
      'zielgruppen',
      'sozialraum',
    ]);
    expect(questions.filter(({ quotePermission }) => quotePermission).map(({ name }) => name)).toEqual(['zitat']);
    expect(questions.filter(({ stairHint }) => stairHint).map(({ name }) => name)).toEqual(['erfolg']);
  });

  it('knows the extra choice that can be written in', () => {
    expect(named('perspektive')).toMatchObject({ comment: true });
    expect(named('perspektive')?.choices?.at(-1)).toEqual({ value: 'other', text: { de: 'Sonstiges', en: 'Other' } });
  });

  it('gives a column the choices of the question it takes them from', () => {
    const partner = named('kooperation')?.fields?.[0];
    expect(partner?.choices).toEqual(named('partner')?.choices);
    expect(named('kooperation')?.fields?.map(({ name, type }) => [name, type])).toEqual([
      ['partner', 'dropdown'],
      ['haeufigkeit', 'radiogroup'],
      ['qualitaet', 'rating'],
    ]);
  });

  it('reads rows and scale of a matrix', () => {
    expect(named('zusammenarbeit')?.rows).toHaveLength(4);
    expect(named('zusammenarbeit')?.columns?.[0]).toEqual({
      value: 1,
      text: { de: 'stimme gar nicht zu', en: 'strongly disagree' },
    });
  });
});

describe('reading a questionnaire', () => {
  it('finds questions in panels, and the questions inside dynamic panels', () => {
    const content = {
      elements: [
        { type: 'panel', name: 'p', elements: [{ type: 'text', name: 'inside' }] },
        {
          type: 'paneldynamic',
          name: 'many',
          templateElements: [{ type: 'comment', name: 'statement', codable: true }],
        },
        { type: 'multipletext', name: 'several', items: [{ name: 'one' }] },
      ],
    };
    const questions = questionsOf(content);
    expect(questions.map(({ name }) => name)).toEqual(['inside', 'many', 'several']);
    expect(questions[1]?.fields).toMatchObject([{ name: 'statement', codable: true }]);
    expect(questions[2]?.fields).toMatchObject([{ name: 'one', type: 'text' }]);
  });

  it('shows a plain text in both languages and a missing title as the name', () => {
    const [question] = questionsOf({ pages: [{ elements: [{ type: 'text', name: 'ort' }] }] });
    expect(question?.title).toEqual({ de: 'ort', en: 'ort' });
  });

  it('gives on the choices that a question has from another one, and comes to an end in a circle', () => {
    const taking = (name: string, choicesFromQuestion: string) => ({ type: 'checkbox', name, choicesFromQuestion });
    const src = { type: 'checkbox', name: 'src', choices: [{ value: 1, text: 'eins' }] };
    const chain = questionsOf({ elements: [src, taking('b', 'src'), taking('c', 'b')] });
    expect(chain.map(({ choices }) => choices)).toEqual(
      Array.from({ length: 3 }, () => [{ value: 1, text: { de: 'eins', en: 'eins' } }]),
    );
    const circle = questionsOf({ elements: [{ ...taking('a', 'b'), choices: ['x'] }, taking('b', 'a')] });
    expect(circle.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('makes the best of any JSON without failing', () => {
    for (const content of [{}, { pages: 3 }, { pages: [null, { elements: 'x' }, { elements: [1, {}] }] }]) {
      expect(() => questionsOf(content)).not.toThrow();
    }
  });
});
