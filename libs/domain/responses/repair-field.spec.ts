import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '../questionnaires/index.ts';
import { askedAt, placeOfPointer, pointerOfPlace } from './repair-field.ts';

const choices = [{ value: 'ja', text: 'Ja' }];
const questions = questionsOf({
  elements: [
    { type: 'text', name: 'ort', title: 'Ort' },
    { type: 'text', name: 'kinder', inputType: 'number' },
    { type: 'boolean', name: 'einverstanden' },
    { type: 'rating', name: 'note' },
    { type: 'checkbox', name: 'partner', choices, showOtherItem: true },
    { type: 'matrix', name: 'deckung', rows: [{ value: 'kita', text: 'Kita' }], columns: [1, 2] },
    { type: 'matrixdynamic', name: 'koop', columns: [{ name: 'wer', title: 'Wer', cellType: 'radiogroup', choices }] },
    { type: 'multipletext', name: 'zahlen', items: [{ name: 'plaetze', title: 'Plätze' }] },
  ],
});

describe('the place of a problem', () => {
  const answers = { koop: [{ wer: 'ja' }], deckung: { kita: 1 } };

  it.each([
    [{ question: '' }, ''],
    [{ question: 'ort' }, '/ort'],
    [{ question: 'koop', row: '1', column: 'wer' }, '/koop/0/wer'],
    [{ question: 'deckung', row: 'kita' }, '/deckung/kita'],
    [{ question: 'a/b', row: '~' }, '/a~1b/~0'],
  ])('stands in the answers: %j', (place, pointer) => expect(pointerOfPlace(place, answers)).toBe(pointer));

  it.each([
    ['', { question: '' }],
    ['/ort', { question: 'ort' }],
    ['/koop/0', { question: 'koop', row: '1' }],
    ['/koop/1/wer', { question: 'koop', row: '2', column: 'wer' }],
    ['/koop/1/wer/0', { question: 'koop', row: '2', column: 'wer' }],
    ['/deckung/kita', { question: 'deckung', row: 'kita' }],
    ['/zahlen/plaetze', { question: 'zahlen', row: 'plaetze' }],
    ['/partner/0', { question: 'partner' }],
    ['/fremd/0', { question: 'fremd' }],
  ])('is found again at the pointer %s', (pointer, place) => expect(placeOfPointer(pointer, questions)).toEqual(place));
});

describe('the field to correct an answer in', () => {
  it.each([
    [{ question: 'ort' }, { kind: 'text' }],
    [{ question: 'kinder' }, { kind: 'number' }],
    [{ question: 'note' }, { kind: 'number' }],
    [{ question: 'einverstanden' }, { kind: 'choice', choices: [{ value: true }, { value: false }] }],
    [{ question: 'partner' }, { kind: 'choices', choices: [{ value: 'ja' }, { value: 'other' }] }],
    [{ question: 'partner-Comment' }, { kind: 'text' }],
    [{ question: 'deckung' }, { kind: 'none' }],
    [
      { question: 'deckung', row: 'kita' },
      { kind: 'choice', choices: [{ value: 1 }, { value: 2 }] },
    ],
    [
      { question: 'koop', row: '1', column: 'wer' },
      { kind: 'choice', choices: [{ value: 'ja' }] },
    ],
    [{ question: 'koop', row: '1' }, { kind: 'none' }],
    [{ question: 'zahlen', row: 'plaetze' }, { kind: 'text' }],
    [{ question: 'erfunden' }, { kind: 'none' }],
  ])('fits the question: %j', (place, field) => expect(askedAt(place, questions).field).toMatchObject(field));

  it('knows how people read the question, its row and its column', () => {
    expect(askedAt({ question: 'koop', row: '1', column: 'wer' }, questions)).toMatchObject({
      columnTitle: { de: 'Wer' },
    });
    expect(askedAt({ question: 'deckung', row: 'kita' }, questions)).toMatchObject({ rowTitle: { de: 'Kita' } });
    expect(askedAt({ question: 'zahlen', row: 'plaetze' }, questions)).toMatchObject({ rowTitle: { de: 'Plätze' } });
  });
});
