import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { contentForActors, type ProjectFacts } from '#domain';
import { registerSurveyProperties } from '../survey-properties.ts';
import { both, questionnaire } from './checks/tiny-questionnaire.ts';
import { gatePorts, inspectText } from './gate.ts';

const project: ProjectFacts = {
  title: 'Präventionskette',
  municipality: 'Stadt Lindenau',
  purpose: both('Zweck'),
  dataController: both('Stelle'),
  evaluations: both('Auswertung'),
  deletionDate: '2028-12-31',
};

const word = fc.constantFrom('a', 'b', 'c', 'bedarf', 'A', 'größe', '__proto__', 'item');
const text = fc.oneof(
  fc.constant(both('Text')),
  fc.constantFrom<unknown>('nur eins', { de: 'x' }, 7, null, { de: '{a}', en: '{a}' }, both('{{project.title}}')),
);
const condition = fc.constantFrom("{a} = 'x'", '{b} notempty', '{a', 'foo({a})', '{row.c} > 1', '');
const value = fc.oneof(fc.constantFrom<unknown>('x', 'y', 1, 2, '', null), fc.record({ value: word, text }));
const oddities = fc.dictionary(
  fc.constantFrom(
    'isRequired',
    'visibleIf',
    'maxLength',
    'blub',
    'choicesByUrl',
    'validators',
    'hasOther',
    'codable',
    'rows',
    'columns',
    'choices',
    'html',
    'elements',
    'maskSettings',
    'defaultValue',
    'items',
    'cellType',
  ),
  fc.oneof(
    { weight: 3, arbitrary: condition },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 2, arbitrary: fc.boolean() },
  ),
  { maxKeys: 2 },
);
const type = fc.constantFrom(
  'text',
  'comment',
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'boolean',
  'rating',
  'ranking',
  'matrix',
  'html',
  'image',
  'slider',
  'expression',
  'imagepicker',
  'buttongroup',
  'file',
  'blub',
);
const plain = fc
  .tuple(
    fc.record({ type, name: word, title: text }),
    fc.record(
      {
        choices: fc.array(value, { maxLength: 3 }),
        rows: fc.array(value, { maxLength: 2 }),
        columns: fc.array(value, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    oddities,
  )
  .map(([basics, lists, odd]) => ({ ...basics, ...lists, ...odd }));
const column = fc.record({
  name: word,
  title: text,
  cellType: fc.constantFrom('text', 'dropdown', 'comment', 'default', 'file'),
});
const nested = fc.oneof(
  plain,
  fc.record({ type: fc.constant('panel'), name: word, elements: fc.array(plain, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('paneldynamic'),
    name: word,
    title: text,
    templateElements: fc.array(plain, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constantFrom('matrixdynamic', 'matrixdropdown'),
    name: word,
    title: text,
    columns: fc.array(
      fc.tuple(column, oddities).map(([basics, odd]) => ({ ...odd, ...basics })),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    type: fc.constant('multipletext'),
    name: word,
    title: text,
    items: fc.array(fc.record({ name: word, title: text }), { maxLength: 2 }),
  }),
);
const questionnaires = fc.array(nested, { minLength: 1, maxLength: 4 }).map((elements) => questionnaire(elements));

describe('the gate', () => {
  it('lets nothing through that the form library would complain about', async () => {
    registerSurveyProperties();
    const ports = await gatePorts();
    let through = 0;
    await fc.assert(
      fc.asyncProperty(questionnaires, async (written) => {
        const { content, publishable } = await inspectText(JSON.stringify(written));
        if (content === undefined || !publishable) return;
        through += 1;
        const model = new Model(contentForActors(content, ports, project));
        expect([model.jsonErrors].flat().filter(Boolean)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(through).toBeGreaterThan(25);
  });

  it('has an answer to any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('pages', 'elements', 'title', 'locale', 'triggers', 'x'), fc.jsonValue()),
        async (anything) => {
          const { findings } = await inspectText(JSON.stringify(anything));
          for (const { line, column, message } of findings) {
            expect([line > 0, column > 0]).toEqual([true, true]);
            expect(`${message.de}${message.en}`).not.toMatch(
              /undefined|\{(property|name|type|value|pattern|most|longest)\}/,
            );
          }
        },
      ),
    );
  });
});
