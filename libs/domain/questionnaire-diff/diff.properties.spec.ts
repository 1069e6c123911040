import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isObject, type QuestionnaireContent, questionsOf } from '../questionnaires/index.ts';
import { diffQuestionnaires } from './diff.ts';

const read = (text: string): QuestionnaireContent => {
  const content: unknown = JSON.parse(text);
  return isObject(content) ? content : {};
};
const shippedText = readFileSync('surveys/akteursbefragung/v1.json', 'utf8');
const shipped = read(shippedText);

const word = fc.constantFrom('Wer', 'wo', 'Bedarf', 'Nord', 'Kita', 'ja', 'oft', '3');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const text = fc.oneof(words, fc.record({ de: words, en: words }), fc.record({ default: words, en: words }));
const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const items = fc.uniqueArray(fc.oneof(value, fc.record({ value, text })), {
  maxLength: 6,
  selector: (item) => String(typeof item === 'object' ? item.value : item),
});
const expression = fc.constantFrom('{q1} = 1', "{q2} notempty and {q3} contains 'a'", '{q1} > 2 or {q4} = 3');
const type = fc.constantFrom('text', 'comment', 'radiogroup', 'checkbox', 'rating', 'boolean', 'dropdown');
const plain = fc.record(
  { type, title: text, description: text, choices: items, visibleIf: expression, isRequired: fc.boolean() },
  { requiredKeys: ['type', 'title'] },
);
const named = <Element>(element: fc.Arbitrary<Element>, most: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), element), { maxLength: most })
    .map((list) => [...new Map(list)].map(([n, json]) => ({ ...json, name: `q${n}` })));
const column = plain.map(({ type: cellType, ...rest }) => ({ ...rest, cellType }));
const table = fc.record({ type: fc.constant('matrixdynamic'), title: text, columns: named(column, 3) });
const panel = fc.record({ type: fc.constant('paneldynamic'), title: text, templateElements: named(plain, 3) });
const matrix = fc.record({ type: fc.constant('matrix'), title: text, rows: items, columns: items });
const questions = named(fc.oneof(plain, table, panel, matrix), 7);
/** The conditions around it rule at least this one. */
const last = { type: 'comment', name: 'letzte' };
const questionnaire = questions.map((elements): QuestionnaireContent => ({
  locale: 'de',
  pages: [
    { name: 'eins', title: 'Eins', elements: elements.slice(0, 4) },
    {
      name: 'zwei',
      visibleIf: '{q1} = 1',
      elements: [{ type: 'panel', name: 'p', elements: [...elements.slice(4), last] }],
    },
  ],
}));
/** Whatever can stand in a file, in the words of questionnaires. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, '', 'a', 'paneldynamic', 'matrixdropdown', 'panel', 'comment', '{a'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        ...['pages', 'elements', 'name', 'type', 'title', 'choices', 'columns', 'rows', 'items', 'validators', 'de'],
        ...['templateElements', 'detailElements', 'visibleIf', 'value', 'text', 'default', 'choicesFromQuestion'],
      ),
      tie('value'),
      { maxKeys: 7 },
    ),
  ),
})).value;

const isNone = ({ general, questions: changed }: ReturnType<typeof diffQuestionnaires>) =>
  general.length === 0 && changed.length === 0;

/** The places of a value that hold something that can be another thing. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((part, at) => places(part, [...path, at]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]));
  return [path];
}

function changed(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined) {
    if (typeof value === 'string') return `${value} anders`;
    return typeof value === 'number' ? value + 1 : value !== true;
  }
  if (Array.isArray(value)) return value.map((part: unknown, at) => (at === step ? changed(part, rest) : part));
  if (!isObject(value)) return value;
  return { ...value, [step]: changed(value[step], rest) };
}

/** Written otherwise, so that nobody can notice: members turned round, spaces, quotes, `default` for the language. */
function rewritten(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => rewritten(part));
  if (isObject(value)) {
    const { default: usual, ...others } = value;
    const spoken = usual === undefined || 'de' in value ? value : { ...others, de: usual };
    return Object.fromEntries(
      Object.entries(spoken)
        .reverse()
        .map(([name, part]) => [name, rewritten(part, name)]),
    );
  }
  if (key.endsWith('If') && typeof value === 'string') {
    return `  ${value.replaceAll("'", '"').replaceAll(' = ', '==').replaceAll(' and ', ' && ').replaceAll('{', '{ ')} `;
  }
  return typeof value === 'string' && /title|description|^de$|^en$/.test(key)
    ? ` ${value.replaceAll(' ', '\n  ')}`
    : value;
}

describe('the differences between any two versions', () => {
  it('are none between a version and itself, and never more than there are questions', () => {
    fc.assert(fc.property(questionnaire, (one) => expect(isNone(diffQuestionnaires(one, one))).toBe(true)));
    expect(isNone(diffQuestionnaires(shipped, read(shippedText)))).toBe(true);
  });

  it('are none where only spaces, quotes, spellings or the order of members differ', () => {
    fc.assert(
      fc.property(questionnaire, (one) => {
        expect(diffQuestionnaires(one, rewritten(one) as QuestionnaireContent)).toMatchObject({
          general: [],
          questions: [],
        });
      }),
    );
  });

  it('are mirrored: what was added one way was removed the other', () => {
    const names = (from: QuestionnaireContent, to: QuestionnaireContent, state: string) =>
      diffQuestionnaires(from, to)
        .questions.filter((question) => question.state === state)
        .map(({ name }) => name)
        .sort();
    fc.assert(
      fc.property(questionnaire, questionnaire, (one, other) => {
        expect(names(one, other, 'added')).toEqual(names(other, one, 'removed'));
        expect(names(one, other, 'kept')).toEqual(names(other, one, 'kept'));
      }),
    );
  });

  it('count every question once', () => {
    fc.assert(
      fc.property(questionnaire, questionnaire, (one, other) => {
        const { questions: told, unchanged } = diffQuestionnaires(one, other);
        const all = new Set([one, other].flatMap((content) => questionsOf(content).map(({ name }) => name)));
        expect(new Set(told.map(({ name }) => name)).size).toBe(told.length);
        expect(unchanged + told.length).toBe(all.size);
      }),
    );
  });

  it('take choices in another order for reordered, never for another scale', () => {
    const shuffled = items.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const asking = (choices: unknown) => ({ pages: [{ elements: [{ type: 'checkbox', name: 'q', choices }] }] });
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const kinds = diffQuestionnaires(asking(list), asking(other)).questions.flatMap(({ changes }) =>
          changes.map(({ kind }) => kind),
        );
        expect(kinds).toEqual(JSON.stringify(list) === JSON.stringify(other) ? [] : ['reordered']);
      }),
    );
  });

  it('tell of a change at each of the places of the questionnaire that ships', () => {
    const changedAt = (path: (string | number)[]) => changed(shipped, path) as QuestionnaireContent;
    const missed = places(shipped).filter((path) => isNone(diffQuestionnaires(shipped, changedAt(path))));
    expect(missed).toEqual([]);
  });

  it('tell of a change wherever it is', () => {
    const spot = questionnaire.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...places(one))));
    fc.assert(
      fc.property(spot, ([one, path]) => {
        const other = changed(one, path) as QuestionnaireContent;
        expect(isNone(diffQuestionnaires(one, other))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('can be asked for of whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('pages', 'elements', 'title'), anything), anything, (one, other) => {
        const content = isObject(other) ? other : {};
        expect(() => [diffQuestionnaires(one, content), diffQuestionnaires(content, one)]).not.toThrow();
        expect(isNone(diffQuestionnaires(one, one))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
