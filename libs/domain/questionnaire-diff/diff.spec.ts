import { describe, expect, it } from '@jest/globals';
import { diffQuestionnaires } from './diff.ts';
import { usualValue } from './usual-values.ts';

const both = (de: string, en: string) => ({ de, en });
const asking = (...elements: unknown[]) => ({ locale: 'de', pages: [{ name: 'seite', title: 'Seite', elements }] });
const bedarf = { type: 'comment', name: 'bedarf', title: both('Was wird gebraucht?', 'What is needed?') };
const ort = { type: 'radiogroup', name: 'ort', title: both('Wo?', 'Where?'), choices: ['nord', 'sued', 'west'] };
const changesIn = (before: object, after: object) =>
  diffQuestionnaires(asking(before), asking(after)).questions.flatMap(({ changes }) => changes);

describe('the differences between two versions of a questionnaire', () => {
  it('tell what is asked for the first time and what no longer', () => {
    const { questions, unchanged } = diffQuestionnaires(asking(bedarf), asking(ort));
    expect(questions).toMatchObject([
      { name: 'ort', state: 'added', title: both('Wo?', 'Where?'), type: 'radiogroup', changes: [] },
      { name: 'bedarf', state: 'removed', title: both('Was wird gebraucht?', 'What is needed?') },
    ]);
    expect(unchanged).toBe(0);
    expect(diffQuestionnaires(asking(bedarf, ort), asking(bedarf, ort))).toEqual({
      general: [],
      questions: [],
      unchanged: 2,
    });
  });

  it('suspect a new name where the same is asked in the same words', () => {
    const { questions } = diffQuestionnaires(asking(bedarf), asking({ ...bedarf, name: 'was_fehlt' }));
    expect(questions[0]).toMatchObject({ name: 'was_fehlt', state: 'added', renamedFrom: 'bedarf' });
  });

  it('tell new words in their language, the old ones beside them', () => {
    expect(changesIn(bedarf, { ...bedarf, title: both('Was fehlt?', 'What is needed?') })).toEqual([
      { kind: 'reworded', property: 'title', language: 'de', before: 'Was wird gebraucht?', after: 'Was fehlt?' },
    ]);
    const described = { ...bedarf, description: 'Gern in Stichworten.' };
    expect(changesIn(bedarf, described)).toEqual([
      { kind: 'reworded', property: 'description', language: 'de', before: null, after: 'Gern in Stichworten.' },
    ]);
  });

  it('know a choice by its value, whatever its words', () => {
    const worded = [{ value: 'nord', text: 'Nordstadt' }, 'sued', 'west'];
    expect(changesIn(ort, { ...ort, choices: worded })).toEqual([
      { kind: 'reworded', property: 'choices', item: 'nord', language: 'de', before: 'nord', after: 'Nordstadt' },
    ]);
    expect(
      changesIn(ort, { ...ort, choices: ['nord', 'sued', { value: 'ost', text: both('Osten', 'East') }] }),
    ).toEqual([
      { kind: 'rescaled', property: 'choices', item: 'west', before: 'west', after: null },
      { kind: 'rescaled', property: 'choices', item: 'ost', before: null, after: 'Osten' },
    ]);
    expect(changesIn({ ...ort, choices: [1, 2] }, { ...ort, choices: ['1', 2] })).toEqual([
      { kind: 'rescaled', property: 'choices', item: '1', before: '1', after: null },
      { kind: 'rescaled', property: 'choices', item: '"1"', before: null, after: '1' },
    ]);
  });

  it('tell once that no choice is left', () => {
    expect(changesIn(ort, { ...ort, choices: ['a', 'b'] })).toEqual([
      { kind: 'rescaled', property: 'choices', before: 'nord, sued, west', after: 'a, b' },
    ]);
  });

  it('take another order of choices for no other scale', () => {
    expect(changesIn(ort, { ...ort, choices: ['west', 'nord', 'sued'] })).toEqual([
      { kind: 'reordered', property: 'choices', before: 'nord, sued, west', after: 'west, nord, sued' },
    ]);
  });

  it('tell a type that keeps the form of answers from one that does not', () => {
    expect(changesIn(ort, { ...ort, type: 'dropdown' })).toEqual([
      { kind: 'rescaled', property: 'type', before: 'radiogroup', after: 'dropdown' },
    ]);
    expect(changesIn(ort, { ...ort, type: 'checkbox' })).toEqual([
      { kind: 'retyped', property: 'form', before: 'one', after: 'several' },
    ]);
    const number = { type: 'text', name: 'zahl', inputType: 'number', min: 0 };
    expect(changesIn(number, { ...number, max: 10 })).toEqual([
      { kind: 'rescaled', property: 'max', before: null, after: '10' },
    ]);
    expect(changesIn(number, { ...number, inputType: 'text' })).toMatchObject([
      { kind: 'retyped', before: 'number', after: 'text' },
      { kind: 'rescaled', property: 'inputType', before: 'number', after: null },
    ]);
  });

  it('can be read with what the form takes where nothing is written', () => {
    expect(changesIn({ type: 'rating', name: 'z', rateMax: 10 }, { type: 'rating', name: 'z', rateMax: 5 })).toEqual([
      { kind: 'rescaled', property: 'rateMax', before: '10', after: null },
    ]);
    expect([usualValue('rateMax'), usualValue('isRequired'), usualValue('max')]).toEqual(['5', 'false', null]);
  });

  it('tell conditions, checks and marks apart', () => {
    const after = {
      ...bedarf,
      visibleIf: "{ort} = 'nord'",
      isRequired: true,
      codable: true,
      validators: [{ type: 'text', minLength: 3 }],
      rows: 7,
    };
    expect(changesIn(bedarf, after).map(({ kind, property, after: now }) => [kind, property, now])).toEqual([
      ['conditions', 'visibleIf', "{ort} = 'nord'"],
      ['conditions', 'isRequired', 'true'],
      ['marks', 'codable', 'true'],
      ['conditions', 'validators', '{minLength: 3, type: "text"}'],
      ['other', 'rows', '7'],
    ]);
  });

  it('find the conditions of the page and panels around a question', () => {
    const panel = (visibleIf: string) => asking({ type: 'panel', name: 'p', visibleIf, elements: [bedarf] });
    const { questions, general } = diffQuestionnaires(panel('{ort} = 1'), panel('{ort} = 2'));
    expect(general).toEqual([]);
    expect(questions).toMatchObject([
      { name: 'bedarf', changes: [{ kind: 'conditions', property: 'around.visibleIf', before: '{ort} = 1' }] },
    ]);
  });

  it('look into tables and repeated panels', () => {
    const table = (column: object) => ({ type: 'matrixdynamic', name: 'partner', columns: [column, { name: 'wer' }] });
    const panel = (...templateElements: object[]) => ({ type: 'paneldynamic', name: 'projekte', templateElements });
    const before = asking(table({ name: 'wie', cellType: 'text' }), panel(bedarf));
    const after = asking(table({ name: 'wie', cellType: 'comment', title: 'Wie oft?' }), panel(bedarf, ort));
    expect(diffQuestionnaires(before, after).questions).toMatchObject([
      {
        name: 'partner',
        changes: [],
        fields: [
          {
            name: 'wie',
            changes: [
              { property: 'type', before: 'text', after: 'comment' },
              { kind: 'reworded', after: 'Wie oft?' },
            ],
          },
        ],
      },
      { name: 'projekte', changes: [], fields: [{ name: 'ort', state: 'added' }] },
    ]);
  });

  it('follow the choices that a question takes from another', () => {
    const following = { type: 'checkbox', name: 'mehr', choicesFromQuestion: 'ort' };
    const { questions } = diffQuestionnaires(
      asking(ort, following),
      asking({ ...ort, choices: [...ort.choices, 'ost'] }, following),
    );
    expect(questions.map(({ name, changes }) => [name, changes[0]?.property, changes[0]?.item])).toEqual([
      ['ort', 'choices', 'ost'],
      ['mehr', 'choicesFromQuestion.choices', 'ost'],
    ]);
  });

  it('follow choices that are taken over and over, also in a circle', () => {
    const b = { type: 'checkbox', name: 'b', choicesFromQuestion: 'ort' };
    const c = { type: 'checkbox', name: 'c', choicesFromQuestion: 'b' };
    const worded = { ...ort, choices: [{ value: 'nord', text: 'Nordstadt' }, 'sued', 'west'] };
    const { questions } = diffQuestionnaires(asking(ort, b, c), asking(worded, b, c));
    expect(questions.map(({ name, changes }) => [name, changes[0]?.after])).toEqual([
      ['ort', 'Nordstadt'],
      ['b', 'Nordstadt'],
      ['c', 'Nordstadt'],
    ]);
    const circle = asking({ ...b, choicesFromQuestion: 'c' }, c);
    expect(diffQuestionnaires(circle, circle).questions).toEqual([]);
  });

  it('suspect two new names of two questions in the same words', () => {
    const named = (name: string) => ({ ...bedarf, name });
    const { questions } = diffQuestionnaires(asking(named('a'), named('b')), asking(named('c'), named('d')));
    expect(questions.flatMap(({ renamedFrom }) => renamedFrom ?? [])).toEqual(['a', 'b']);
  });

  it('tell who moved, not who made room', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ type: 'comment', name }));
    const { questions } = diffQuestionnaires(asking(a, b, c), asking(c, ort, a, b));
    expect(questions.map(({ name, state, changes }) => [name, state, changes[0]?.kind])).toEqual([
      ['c', 'kept', 'moved'],
      ['ort', 'added', undefined],
    ]);
    const pages = {
      pages: [
        { name: 'seite', title: 'Seite', elements: [a] },
        { name: 'zwei', elements: [b, c] },
      ],
    };
    expect(diffQuestionnaires(asking(a, b, c), pages).questions).toMatchObject([
      { name: 'b', changes: [{ kind: 'moved', property: 'page', before: 'Seite', after: 'zwei' }] },
      { name: 'c', changes: [{ kind: 'moved', property: 'page' }] },
    ]);
  });

  it('see what stands between the questions and is said of the whole', () => {
    const text = (html: string) => ({ ...asking({ type: 'html', name: 'info', html }), showProgressBar: true });
    expect(diffQuestionnaires(text('<p>Guten Tag</p>'), text('<p>Guten <b>Tag</b></p>\n')).general).toEqual([]);
    expect(diffQuestionnaires(text('<p>Guten Tag</p>'), text('<p>Hallo</p>')).general).toEqual([
      {
        ...{ kind: 'reworded', property: 'text.html', item: 'info', language: 'de' },
        ...{ before: 'Guten Tag', after: 'Hallo' },
      },
    ]);
  });

  it('compare two questions of one name in their order', () => {
    const { questions } = diffQuestionnaires(asking(bedarf, bedarf), asking(bedarf, { ...bedarf, title: 'Was noch?' }));
    expect(questions.map(({ name }) => name)).toEqual(['bedarf (2)']);
  });
});
