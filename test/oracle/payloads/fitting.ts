import { type Dice } from '../dice.ts';
import { isObject, type JsonObject, objectsIn, textIn } from '../json.ts';
import { filesFor, signatureFor } from '../questions/files.ts';
import { choiceValues, fieldsOf, insidePanels, rateValues, rowNames } from '../questions/parts.ts';

const texts = ['x', 'xy 12', 'abc', 'Kita', 'ä', 'a@b.de', '12', 'x9'];
const inputs: Record<string, readonly string[]> = {
  date: ['2020-01-15', '2020-02-01', '2020-12-15', '2020-06-30'],
  'datetime-local': ['2020-01-15T10:00', '2020-06-30T12:30'],
  time: ['08:00', '12:30', '18:00'],
  month: ['2020-02', '2020-11'],
  week: ['2020-W05', '2020-W12'],
  color: ['#ff0000'],
  email: ['a@b.de', 'kita@stadt.example'],
  tel: ['0341 1', '+49'],
  url: ['https://a.de'],
};

/** Some fit one mask, some another. */
const typedInto: Record<string, readonly unknown[]> = {
  pattern: ['12xy', '49123', '1a', '123'],
  numeric: [3, 3.5, 1234.5, -2],
  currency: [3, 3.5, 1234.5, 0],
  datetime: ['2020-01-15', '10:30'],
};

/** The top-level questions of a questionnaire, those in panels included. */
export function questionsIn(content: JsonObject): JsonObject[] {
  const pages = Array.isArray(content['pages']) ? objectsIn(content['pages']) : [content];
  return pages.flatMap((page) => objectsIn(page['elements'])).flatMap(insidePanels);
}

/** Answers that every question could be given; conditions may hide some of them or ask for more. */
export function fittingAnswers(dice: Dice, content: JsonObject): JsonObject {
  const answers: JsonObject = {};
  const questions = questionsIn(content);
  for (const question of questions) {
    if (question['isRequired'] !== true && dice.chance(12)) continue;
    fill(dice, question, answers, { questions, answers, content });
  }
  return answers;
}

/** Where words of one's own are no comment beside "other". */
const keepsOwnWords = (question: JsonObject, { content }: Context): boolean =>
  question['showCommentArea'] === true ||
  question['storeOthersAsComment'] === false ||
  (content['storeOthersAsComment'] === false && question['storeOthersAsComment'] === undefined);

function inOwnWords(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((value: unknown) => inOwnWords(value));
  return answer === 'other' ? 'Eigenes' : answer;
}

interface Context {
  questions: readonly JsonObject[];
  answers: JsonObject;
  content: JsonObject;
}

function fill(dice: Dice, question: JsonObject, into: JsonObject, context: Context): void {
  const name = textIn(question['name']);
  const answer = answerTo(dice, question, context);
  if (answer !== undefined) into[name] = keepsOwnWords(question, context) ? inOwnWords(answer) : answer;
  if (objectsIn(question['columns']).some(({ totalType }) => totalType !== undefined) && dice.chance(30))
    into[`${name}-total`] = { f1: dice.pick([0, 3, 10]) };
  const isOther = answer === 'other' || (Array.isArray(answer) && answer.includes('other'));
  if (isOther || (question['showCommentArea'] === true && dice.chance(40)))
    into[`${name}-Comment`] = dice.pick(['Grund', 'x']);
}

function answerTo(dice: Dice, question: JsonObject, context: Context): unknown {
  switch (question['type'] ?? question['cellType']) {
    case 'text':
    case undefined:
      return textFor(dice, question);
    case 'comment':
      return dice.pick([...texts, 'Zeile\nzwei']).slice(0, lengthOf(question));
    case 'boolean':
      return dice.pick([question['valueTrue'] ?? true, question['valueFalse'] ?? false]);
    case 'rating':
      return dice.pick(rateValues(question));
    case 'slider':
      return question['sliderType'] === 'range' ? [2, dice.number(3, 10)] : dice.number(0, 10);
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
      return oneOf(dice, offeredBy(question, context));
    case 'imagepicker':
      return question['multiSelect'] === true
        ? dice.some(choiceValues(question), 1)
        : dice.pick(choiceValues(question));
    case 'checkbox':
    case 'tagbox':
      return several(dice, question, offeredBy(question, context));
    case 'ranking':
      return question['selectToRankEnabled'] === true
        ? several(dice, question, dice.shuffled(choiceValues(question)))
        : dice.shuffled(choiceValues(question));
    case 'matrix':
      return cellsOfMatrix(dice, question);
    case 'matrixdropdown':
      return Object.fromEntries(rowNames(question).map((row) => [row, rowOf(dice, question, context)]));
    case 'matrixdynamic':
      return rowsFor(dice, question, context);
    case 'paneldynamic':
      return dice.times(
        number(question['minPanelCount'], 0),
        Math.min(3, number(question['maxPanelCount'], 3)),
        (position) => keyed(question, rowOf(dice, question, context), position),
      );
    case 'multipletext':
      return rowOf(dice, question, context);
    case 'file':
      return filesFor(dice, question);
    case 'signaturepad':
      return signatureFor(dice, question);
    default:
      return undefined;
  }
}

const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
const lengthOf = (question: JsonObject) => number(question['maxLength'], 1000);

function textFor(dice: Dice, question: JsonObject): unknown {
  const masked = typedInto[textIn(question['maskType'])];
  if (masked !== undefined) return dice.pick(masked);
  const inputType = textIn(question['inputType']);
  if (inputType === 'number' || inputType === 'range') {
    const [min, max] = [number(question['min'], 0), number(question['max'], 20)];
    const step = number(question['step'], dice.pick([1, 0.5]));
    const first = Math.ceil(min / step);
    return Number((dice.number(first, Math.floor(max / step)) * step).toFixed(2));
  }
  const own = objectsIn(question['validators']).some(({ type }) => type === 'email') ? ['a@b.de'] : undefined;
  const list = inputs[inputType] ?? own ?? texts;
  const short = list.filter((text) => text.length <= lengthOf(question));
  return dice.pick(short.length > 0 ? short : list);
}

/** What a question with choices offers, given the answers so far. */
function offeredBy(question: JsonObject, { questions, answers }: Context): unknown[] {
  const from = question['choicesFromQuestion'];
  const extras: [string, string][] = [
    ['showOtherItem', 'other'],
    ['showNoneItem', 'none'],
    ['showRefuseItem', 'refused'],
    ['showDontKnowItem', 'dontknow'],
  ];
  const added = extras.filter(([property]) => question[property] === true).map(([, value]) => value);
  if (typeof from !== 'string') return [...choiceValues(question), ...added];
  const source = questions.find(({ name }) => name === from);
  const given = answers[from];
  const chosen = Array.isArray(given) ? given : [given];
  if (typeof question['choiceValuesFromQuestion'] === 'string') {
    const field = question['choiceValuesFromQuestion'];
    return [...objectsIn(given).map((row) => row[field]), ...added].filter((value) => value !== undefined);
  }
  const all = choiceValues(source ?? {});
  const mode = question['choicesFromQuestionMode'];
  if (mode === 'selected') return [...all.filter((value) => chosen.includes(value)), ...added];
  if (mode === 'unselected') return [...all.filter((value) => !chosen.includes(value)), ...added];
  return [...all, ...added];
}

const oneOf = (dice: Dice, offered: readonly unknown[]): unknown =>
  offered.length > 0 ? dice.pick(offered) : undefined;

const alone = new Set<unknown>(['none', 'refused', 'dontknow']);

function several(dice: Dice, question: JsonObject, offered: readonly unknown[]): unknown {
  if (offered.length === 0) return undefined;
  const together = offered.filter((value) => !alone.has(value));
  if (together.length === 0 || dice.chance(8)) return [dice.pick(offered)];
  const most = number(question['maxSelectedChoices'], 0);
  const chosen = dice.some(together, number(question['minSelectedChoices'], 1));
  return most > 0 ? chosen.slice(0, most) : chosen;
}

function cellsOfMatrix(dice: Dice, matrix: JsonObject): JsonObject {
  const columns = choiceValues({ choices: matrix['columns'] });
  const all = matrix['eachRowRequired'] === true;
  const rows = all ? rowNames(matrix) : dice.some(rowNames(matrix), 1);
  return Object.fromEntries(
    rows.map((row) => [row, matrix['cellType'] === 'checkbox' ? dice.some(columns, 1) : dice.pick(columns)]),
  );
}

function rowOf(dice: Dice, question: JsonObject, context: Context): JsonObject {
  const row: JsonObject = {};
  for (const field of fieldsOf(question)) {
    if (field['isRequired'] !== true && dice.chance(15)) continue;
    fill(dice, field, row, context);
  }
  return row;
}

function rowsFor(dice: Dice, table: JsonObject, context: Context): JsonObject[] {
  const chosen = context.answers[textIn(table['rowsFromQuestion'])];
  const key = textIn(table['keyName']);
  if (Array.isArray(chosen)) return chosen.map((value: unknown) => ({ ...rowOf(dice, table, context), [key]: value }));
  const rows = dice.times(number(table['minRowCount'], 0), Math.min(4, number(table['maxRowCount'], 4)), (position) =>
    keyed(table, rowOf(dice, table, context), position),
  );
  return rows;
}

/** Rows with a key have different ones, where the key is a text. */
function keyed(question: JsonObject, row: JsonObject, position: number): JsonObject {
  const key = textIn(question['keyName']);
  const field = fieldsOf(question).find(({ name }) => name === key);
  const isFree = field !== undefined && (field['type'] ?? field['cellType']) === 'text' && !('inputType' in field);
  if (!isFree || !isObject(row)) return row;
  return { ...row, [key]: `${'xyzw'.charAt(position)}${position}`.slice(0, lengthOf(field)) };
}
