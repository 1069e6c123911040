import type fc from 'fast-check';
import { condition, formula, type Target, targetsOf } from './conditions.ts';
import { type Dice, dealt } from './dice.ts';
import { type JsonObject } from './json.ts';
import { oneOf, pictures, ranking, rating, severalOf, slider, yesOrNo } from './questions/choices.ts';
import { fileQuestion, signatureQuestion } from './questions/files.ts';
import { panelsToAdd } from './questions/panels.ts';
import { both, choiceValues, rowNames } from './questions/parts.ts';
import { fields, matrix, rowsToAdd, severalTexts, tableOfRows } from './questions/tables.ts';
import { commentQuestion, textQuestion } from './questions/texts.ts';

const kinds: readonly [string, number, (dice: Dice, targets: readonly Target[]) => JsonObject][] = [
  ['text', 8, textQuestion],
  ['comment', 2, commentQuestion],
  ['boolean', 3, yesOrNo],
  ['radiogroup', 4, (dice) => oneOf(dice, 'radiogroup')],
  ['dropdown', 3, (dice) => oneOf(dice, 'dropdown')],
  ['buttongroup', 1, (dice) => oneOf(dice, 'buttongroup')],
  ['checkbox', 4, severalOf],
  ['tagbox', 2, severalOf],
  ['imagepicker', 1, pictures],
  ['rating', 2, rating],
  ['ranking', 2, ranking],
  ['slider', 1, slider],
  ['matrix', 3, matrix],
  ['matrixdropdown', 2, tableOfRows],
  ['matrixdynamic', 3, rowsToAdd],
  ['multipletext', 2, severalTexts],
  ['paneldynamic', 3, panelsToAdd],
  ['file', 2, fileQuestion],
  ['signaturepad', 1, signatureQuestion],
  ['html', 1, () => ({ html: both('<p>Hinweis</p>') })],
  ['image', 1, () => ({ imageLink: 'data:image/png;base64,iVBORw0KGgo=', altText: both('Bild') })],
];
const weighted = kinds.flatMap(([type, weight, make]) => Array.from({ length: weight }, () => ({ type, make })));
const clearing = ['onComplete', 'onComplete', 'onHidden', 'onHiddenContainer', 'none'];

/** Questionnaires of one to eight questions over everything that the gate lets through. */
export const questionnaires: fc.Arbitrary<JsonObject> = dealt((dice) => {
  const elements: JsonObject[] = [];
  const targets: Target[] = [];
  for (const name of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].slice(
    0,
    Math.min(dice.number(1, 8), dice.number(1, 8)),
  )) {
    const element = anyQuestion(dice, name, elements, targets);
    elements.push(element);
    targets.push(...targetsOf(element));
  }
  const computed = dice.maybe(20, () => ({
    calculatedValues: [
      { name: 'cv1', expression: formula(dice, targets), ...dice.maybe(60, () => ({ includeIntoResult: true })) },
      ...(dice.chance(25) ? [onTop(dice)] : []),
    ],
  })) as JsonObject;
  if ('calculatedValues' in computed)
    concerning(dice, elements, [{ variable: 'cv1', values: [1, 3, 4], holds: 'number' }]);
  return {
    locale: 'de',
    title: both('Befragung'),
    ...dice.maybe(25, () => ({ clearInvisibleValues: dice.pick(clearing) })),
    ...dice.maybe(10, () => ({ maxCommentLength: 8 })),
    ...dice.maybe(6, () => ({ maxTextLength: 10 })),
    ...dice.maybe(4, () => ({ storeOthersAsComment: false })),
    ...dice.maybe(2, () => dice.pick([{ readOnly: true }, { mode: 'display' }])),
    ...dice.maybe(3, () => ({ firstPageIsStartPage: true })),
    ...dice.maybe(4, () => ({ questionsOnPageMode: dice.pick(['singlePage', 'questionPerPage', 'inputPerPage']) })),
    ...dice.maybe(4, () => ({ checkErrorsMode: dice.pick(['onValueChanged', 'onComplete']) })),
    ...dice.maybe(3, () => ({ autoAdvanceEnabled: true })),
    ...computed,
    pages: pagesOf(dice, elements, targets),
  };
});

/** A value calculated from another one. */
const onTop = (dice: Dice): JsonObject => ({
  name: 'cv2',
  expression: dice.pick(['{cv1} + 1', "iif({cv1} > 3, 'x', 2)", '{cv1}']),
  ...dice.maybe(60, () => ({ includeIntoResult: true })),
});

function anyQuestion(dice: Dice, name: string, before: readonly JsonObject[], targets: readonly Target[]): JsonObject {
  if (dice.chance(6))
    return {
      ...{ type: 'expression', name, title: both(name), expression: formula(dice, targets), ...shown(dice, targets) },
      ...dice.maybe(15, () => ({ precision: dice.pick([0, 1]) })),
    };
  const several = before.filter((source) => source['type'] === 'checkbox' || source['type'] === 'tagbox');
  if (several.length > 0 && dice.chance(12)) return rowsOfChoices(dice, name, several);
  const { type, make } = dice.pick(weighted);
  const made = { type, name, title: both(`Frage ${name}`), ...make(dice, targets) };
  const question = {
    ...made,
    ...carried(dice, made, before),
    ...rowsShown(dice, made, targets),
    ...rules(dice, made, targets),
  };
  if ('choicesFromQuestion' in question) Reflect.deleteProperty(question, 'choices');
  return question;
}

/** When a question is shown, must be answered, can be answered. */
function shown(dice: Dice, targets: readonly Target[]): JsonObject {
  if (targets.length === 0) return dice.maybe(3, () => ({ visible: false })) as JsonObject;
  return {
    ...dice.maybe(30, () => ({ visibleIf: condition(dice, targets) })),
    ...dice.maybe(6, () => ({ enableIf: condition(dice, targets) })),
  };
}

function rules(dice: Dice, { type, name, inputType }: JsonObject, targets: readonly Target[]): JsonObject {
  if (type === 'html' || type === 'image') return shown(dice, targets);
  const value = { type: 'expression', text: both('Passt nicht'), expression: condition(dice, targets) };
  return {
    ...shown(dice, targets),
    ...dice.maybe(25, () => ({ isRequired: true, ...dice.maybe(30, () => ({ requiredErrorText: both('Fehlt') })) })),
    ...dice.maybe(targets.length > 0 ? 8 : 0, () => ({ requiredIf: condition(dice, targets) })),
    ...dice.maybe(targets.length > 0 ? 5 : 0, () => ({ validators: [value] })),
    ...dice.maybe(3, () => ({ readOnly: true })),
    ...dice.maybe(8, () => ({ clearIfInvisible: dice.pick([...clearing, 'default']) })),
    ...dice.maybe(withComment.has(String(type)) ? 12 : 0, () => ({ showCommentArea: true })),
    ...settings(dice, { type, name, inputType }, targets),
    ...ends(dice, { type, inputType }, targets),
  };
}

/** The least and the most that a number may be, as other answers say. */
function ends(dice: Dice, { type, inputType }: JsonObject, targets: readonly Target[]): JsonObject {
  const numbers = targets.filter(({ holds }) => holds === 'number');
  if (type !== 'text' || inputType !== 'number' || numbers.length === 0 || dice.chance(85)) return {};
  const end = `{${dice.pick(numbers).variable}}`;
  return dice.pick([{ minValueExpression: end }, { maxValueExpression: `${end} + 3` }]);
}

/** What answers can begin with. */
const beginnings: Readonly<Record<string, readonly unknown[]>> = {
  radiogroup: ['a'],
  dropdown: ['a'],
  buttongroup: ['a'],
  imagepicker: ['a', ['a']],
  checkbox: [['a'], ['a', 'b']],
  tagbox: [['a']],
  ranking: [['b', 'a']],
  rating: [2],
  boolean: [true, false],
  slider: [4],
  matrix: [{ r1: 1 }],
  matrixdropdown: [{ r1: { f1: 'x' } }],
  matrixdynamic: [[{ f1: 'x' }], [{ f1: 'x' }, { f1: 'a' }, {}]],
  paneldynamic: [[{ f1: 'x' }], [{ f1: 'a' }, {}]],
  multipletext: [{ i1: 'x' }],
};
const choosesOne = new Set(['radiogroup', 'dropdown', 'boolean', 'rating']);

/** What sets answers by itself. */
function settings(dice: Dice, { type, name, inputType }: JsonObject, targets: readonly Target[]): JsonObject {
  const begun = beginnings[String(type)];
  if (begun !== undefined && dice.chance(4)) return { defaultValue: structuredClone(dice.pick(begun)) };
  if (choosesOne.has(String(type)) && targets.length > 0 && dice.chance(2))
    return { setValueExpression: `iif(${condition(dice, targets)}, 'a', 'b')` };
  const plain = type === 'comment' || (type === 'text' && inputType === undefined);
  if (!plain || dice.chance(80)) return {};
  if (targets.length === 0) return { defaultValue: 'x' };
  return dice.pick<JsonObject>([
    { defaultValue: 'x' },
    { defaultValueExpression: formula(dice, targets) },
    { defaultValueExpression: `{${dice.pick(targets).variable}}` },
    { setValueExpression: formula(dice, targets) },
    { setValueIf: condition(dice, targets), setValueExpression: formula(dice, targets) },
    { resetValueIf: condition(dice, targets) },
    { validators: [{ type: 'expression', expression: `{${String(name)}} <> 'x'` }] },
  ]);
}

/** Where the form shows a comment beside the answer. */
const withComment = new Set([
  ...['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'buttongroup', 'imagepicker', 'boolean', 'rating', 'ranking'],
  ...['matrix', 'matrixdropdown', 'matrixdynamic', 'paneldynamic', 'file'],
]);

/** Whose choices may depend on other answers, but are always their own. */
const offeringOwn = new Set(['ranking', 'imagepicker']);
const offering = new Set(['radiogroup', 'dropdown', 'buttongroup', 'checkbox', 'tagbox']);

/** Choices that depend on other answers. */
function carried(dice: Dice, { type }: JsonObject, before: readonly JsonObject[]): JsonObject {
  const targets = before.flatMap((question) => targetsOf(question));
  if (offeringOwn.has(String(type)) && targets.length > 0 && dice.chance(12))
    return {
      choices: ['a', 'b', 'c'].map((value) => ({
        value,
        ...dice.maybe(40, () => ({ visibleIf: condition(dice, targets) })),
      })),
    };
  if (typeof type !== 'string' || !offering.has(type)) return {};
  const sources = before.filter((source) => typeof source['type'] === 'string' && offering.has(source['type']));
  if (sources.length > 0 && dice.chance(18)) {
    const mode = dice.pick(['selected', 'unselected', 'all']);
    return { choicesFromQuestion: dice.pick(sources)['name'], choicesFromQuestionMode: mode };
  }
  if (sources.length > 0 && type === 'checkbox' && dice.chance(3)) return { valuePropertyName: 'wert' };
  const lists = before.filter((source) => source['type'] === 'matrixdynamic' || source['type'] === 'paneldynamic');
  if (lists.length > 0 && dice.chance(15)) {
    return { choicesFromQuestion: dice.pick(lists)['name'], choiceValuesFromQuestion: 'f1' };
  }
  const item: Target = { variable: 'item', values: ['a', 'b', 1], holds: 'plain' };
  return {
    ...dice.maybe(3, () => ({ choicesVisibleIf: condition(dice, [item]) })),
    ...dice.maybe(6, () => ({ choicesVisibleIf: condition(dice, [item, ...targets]) })),
    ...dice.maybe(4, () => ({ choicesEnableIf: condition(dice, [item, ...targets]) })),
    ...dice.maybe(targets.length > 0 ? 8 : 0, () => ({
      choices: ['a', 'b', 1].map((value) => ({
        value,
        text: both(String(value)),
        ...dice.maybe(10, () => ({ enableIf: condition(dice, targets) })),
        ...dice.maybe(60, () => ({ visibleIf: condition(dice, targets) })),
      })),
    })),
  };
}

/** Rows and columns that depend on other answers. */
function rowsShown(dice: Dice, question: JsonObject, targets: readonly Target[]): JsonObject {
  if (targets.length === 0 || !String(question['type']).startsWith('matrix') || dice.chance(75)) return {};
  if (question['type'] === 'matrixdynamic') {
    return {
      rowsVisibleIf: condition(dice, [{ variable: 'row.f1', values: ['x', 'a', 1], holds: 'plain' }, ...targets]),
    };
  }
  const item: Target = { variable: 'item', values: rowNames(question), holds: 'plain' };
  const named = rowNames(question);
  if (named.length > 0 && dice.chance(30)) {
    const rows = named.map((value) => ({
      value,
      ...dice.maybe(50, () => ({ visibleIf: condition(dice, targets) })),
      ...dice.maybe(8, () => ({ enableIf: condition(dice, targets) })),
    }));
    return { rows };
  }
  if (question['type'] === 'matrix' && dice.chance(20)) {
    const columns = choiceValues({ choices: question['columns'] }).map((value) => ({
      value,
      ...dice.maybe(50, () => ({ visibleIf: condition(dice, targets) })),
    }));
    return { columns };
  }
  const column: Target = { variable: 'item', values: choiceValues({ choices: question['columns'] }), holds: 'plain' };
  return {
    ...dice.maybe(rowNames(question).length > 0 ? 70 : 0, () => ({
      rowsVisibleIf: condition(dice, [item, ...targets]),
    })),
    ...dice.maybe(question['type'] === 'matrix' ? 40 : 0, () => ({
      columnsVisibleIf: condition(dice, [column, ...targets]),
    })),
  };
}

/** Some earlier questions come to depend on what was computed from later ones. */
function concerning(dice: Dice, elements: JsonObject[], targets: readonly Target[]): void {
  for (const element of elements) {
    if (dice.chance(25)) Object.assign(element, { visibleIf: condition(dice, targets) });
  }
}

/** A table with one row for each choice of an earlier question, as our own property makes it. */
function rowsOfChoices(dice: Dice, name: string, sources: readonly JsonObject[]): JsonObject {
  const source = dice.pick(sources)['name'];
  const key = {
    name: 'f0',
    cellType: 'dropdown',
    isRequired: true,
    choicesFromQuestion: source,
    choicesFromQuestionMode: 'selected',
  };
  const rows = { rowsFromQuestion: source, keyName: 'f0', rowCount: 0, allowAddRows: false, allowRemoveRows: false };
  const table = { type: 'matrixdynamic', name, title: both(name), ...rows, columns: [key, ...fields(dice, 2)] };
  return dice.chance(70) ? { ...table, visibleIf: `{${String(source)}} notempty` } : table;
}

/** One or two pages, some questions in panels. */
function pagesOf(dice: Dice, elements: readonly JsonObject[], targets: readonly Target[]): JsonObject[] {
  const cut = dice.chance(30) ? dice.number(0, elements.length) : elements.length;
  const groups = [elements.slice(0, cut), elements.slice(cut)].filter((group) => group.length > 0);
  return groups.map((group, position) => ({
    name: `seite${position + 1}`,
    title: both('Seite'),
    elements: panelled(dice, group, targets, position + 1),
    ...dice.maybe(position > 0 ? 30 : 0, () => ({ visibleIf: condition(dice, targets) })),
    ...dice.maybe(3, () => ({ isRequired: true })),
    ...dice.maybe(3, () => ({ requiredIf: condition(dice, targets) })),
    ...dice.maybe(3, () => ({ enableIf: condition(dice, targets) })),
    ...dice.maybe(1, () => ({ readOnly: true })),
  }));
}

/** The last of some elements in a panel of its own. */
function within(dice: Dice, elements: readonly JsonObject[], page: number): JsonObject[] {
  const inner = { type: 'panel', name: `innen${page}`, title: both('Innen'), elements: elements.slice(-1) };
  return [...elements.slice(0, -1), { ...inner, ...dice.maybe(30, () => ({ isRequired: true })) }];
}

function panelled(dice: Dice, group: readonly JsonObject[], targets: readonly Target[], page: number): JsonObject[] {
  if (group.length < 2 || dice.chance(70)) return [...group];
  const start = dice.number(0, group.length - 2);
  const inside = group.slice(start, start + 2);
  const panel = {
    type: 'panel',
    name: `feld${page}`,
    title: both('Feld'),
    elements: dice.chance(20) ? within(dice, inside, page) : inside,
    ...shown(dice, targets),
    ...dice.maybe(targets.length > 0 ? 6 : 0, () => ({ requiredIf: condition(dice, targets) })),
    ...dice.maybe(2, () => ({ readOnly: true })),
    ...dice.maybe(20, () => ({
      isRequired: true,
      ...dice.maybe(30, () => ({ requiredErrorText: both('Eins davon') })),
    })),
  };
  return [...group.slice(0, start), panel, ...group.slice(start + 2)];
}
