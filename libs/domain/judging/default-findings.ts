import {
  columnsIn,
  type Finding,
  hasCellQuestions,
  isObject,
  pagesIn,
  type PlacedElement,
  pointerBelow,
  type QuestionnaireContent,
  questionsIn,
  templateElementsIn,
} from '../questionnaires/index.ts';
import { type AnswersByQuestion, type Json } from '../responses/index.ts';
import { compileQuestionnaire } from './compile.ts';
import { type CompilerPorts } from './ports.ts';

type Part = Readonly<Record<string, unknown>>;

/** An initial answer, and the smallest question that can tell what the judge thinks of it. */
interface Begin {
  readonly pointer: string;
  readonly question: string;
  readonly alone: Part;
  readonly answer: Json;
}

const refused = {
  de: 'Diesen Anfangswert nimmt der Server nicht an; wer ihn stehen lässt, dessen Antworten kämen in Quarantäne. {reason}',
  en: 'The server does not accept this initial value; the answers of everybody who leaves it would go to quarantine. {reason}',
};

/**
 * Tells, as errors at their places, which questions begin with an answer that the form keeps and the judge refuses.
 * What the form itself asks to be mended is none of it: whoever answers is told. Conditions are left aside.
 *
 * @param content what actors are asked
 */
export function defaultFindings(
  content: QuestionnaireContent,
  ports: CompilerPorts,
  positionOf: (pointer: string) => { line: number; column: number },
): Finding[] {
  const questions = pagesIn(content).flatMap(questionsIn);
  return questions.flatMap(beginsOf).flatMap(({ pointer, question, alone, answer }) => {
    const compilation = compileQuestionnaire(
      { ...settingsOf(content), pages: [{ name: 'p', elements: [alone] }] },
      ports,
    );
    const reason = (locale: string) =>
      'compiled' in compilation
        ? firstRefusal(compilation.compiled.judge({ [question]: answer } satisfies AnswersByQuestion, locale))
        : undefined;
    const [de, en] = [reason('de'), reason('en')];
    if (de === undefined || en === undefined) return [];
    return [
      {
        severity: 'error',
        code: 'default-refused',
        pointer,
        ...positionOf(pointer),
        question,
        message: { de: refused.de.replace('{reason}', de), en: refused.en.replace('{reason}', en) },
      } satisfies Finding,
    ];
  });
}

type Judgement = ReturnType<
  Extract<ReturnType<typeof compileQuestionnaire>, { compiled: unknown }>['compiled']['judge']
>;

function firstRefusal(judgement: Judgement): string | undefined {
  if (judgement.accepted) return undefined;
  return judgement.problems.find(({ kind }) => kind !== 'form' && kind !== 'too-few')?.message;
}

/** Every initial answer of a question: its own, that of each new row or panel, and those of its fields. */
function beginsOf(placed: PlacedElement): Begin[] {
  const { name: question, type, json } = placed;
  const own = { ...unconditioned(json), type, name: question };
  const whole = (['defaultValue', 'defaultRowValue', 'defaultPanelValue'] as const).flatMap((property) =>
    begin(placed, property, question, own, (value) => (property === 'defaultValue' ? value : [value])),
  );
  const inside = [
    ...(hasCellQuestions(type) ? columnsIn(placed).flatMap((column) => cellBegin(question, json, column)) : []),
    ...templateElementsIn(placed).flatMap(beginsOf),
  ];
  return [...whole, ...inside];
}

function cellBegin(question: string, { choices }: Part, column: PlacedElement): Begin[] {
  const { type: cellType, name, json } = column;
  const columns = [{ ...unconditioned(json), cellType }];
  const table = { type: 'matrixdynamic', name: question, columns, ...(choices === undefined ? {} : { choices }) };
  return begin(column, 'defaultValue', question, table, (value) => [{ [name]: value }]);
}

function begin(
  { pointer, json }: PlacedElement,
  property: string,
  question: string,
  alone: Part,
  answerOf: (value: Json) => Json,
): Begin[] {
  const value = json[property];
  if (value === undefined || json['choicesFromQuestion'] !== undefined) return [];
  return [{ pointer: pointerBelow(pointer, property), question, alone, answer: answerOf(value) }];
}

/** Settings of the questionnaire that decide what an answer may be. */
function settingsOf({ locale, storeOthersAsComment, maxTextLength, maxCommentLength }: QuestionnaireContent): Part {
  const settings = { locale, storeOthersAsComment, maxTextLength, maxCommentLength };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

const conditions = new Set([
  ...['visible', 'visibleIf', 'enableIf', 'readOnly', 'isRequired', 'requiredIf', 'resetValueIf', 'setValueIf'],
  ...['setValueExpression', 'defaultValue', 'defaultValueExpression', 'defaultRowValue', 'defaultPanelValue'],
  ...['choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf', 'templateVisibleIf', 'validators'],
]);

/** A question as it is where nothing depends on other answers. */
function unconditioned(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name]) => !conditions.has(name))
      .map(([name, value]) => [name, inner(value)]),
  );
}

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner);
  return isObject(value) ? unconditioned(value) : value;
}
