import { pagesIn, type QuestionnaireContent } from '../questionnaires/index.ts';
import { compileCalculatedValues } from './calculated-values.ts';
import { answerProblem } from '../responses/index.ts';
import { type Compilation } from './compilation.ts';
import { type CompiledQuestionnaire } from './compiled-questionnaire.ts';
import { compileContainer, fieldsIn } from './containers.ts';
import { knownQuestions } from './expressions/known-questions.ts';
import { compileField } from './fields/compile-field.ts';
import { type Field } from './fields/field.ts';
import { type World } from './fields/world.ts';
import { judgeWith } from './judge.ts';
import { type CompilerPorts } from './ports.ts';
import { spokenOf } from './spoken-of.ts';
import { isAlwaysThere, isNeverSet, steadyQuestions, visibleQuestions } from './steady-questions.ts';
import { checkSurvey } from './survey-properties.ts';
import { Workbench } from './workbench.ts';

/**
 * Understands a published version of a questionnaire once and for all. Everything that the form library would do
 * with answers to it is either built into the judge or named as an obstacle; nothing is left out silently.
 *
 * @param content SurveyJS JSON that has passed the gate
 */
export function compileQuestionnaire(content: QuestionnaireContent, ports: CompilerPorts): Compilation {
  const fields = new Map<string, Field>();
  const always = pagesIn(content).filter(({ json }) => isAlwaysThere(json));
  const visible = always.flatMap(({ json }) => visibleQuestions(json['elements']));
  const bench = new Workbench(ports, knownQuestions(content), {
    alwaysVisible: new Set(visible.map(({ name }) => String(name).toLowerCase())),
    neverCleared: new Set(steadyQuestions(visible)),
    neverSet: new Set(steadyQuestions(visible.filter(isNeverSet))),
  });
  checkSurvey(content, bench);
  const world: World = {
    bench,
    fieldOf: (name) => fields.get(name),
    field: (json, type, place) => compileField(json, type, place, world),
    ...spokenOf(content),
    clearInvisibleValues:
      typeof content['clearInvisibleValues'] === 'string' ? content['clearInvisibleValues'] : 'onComplete',
    storeOthersAsComment: content['storeOthersAsComment'] !== false,
    maxTextLength: content['maxTextLength'],
    maxCommentLength: content['maxCommentLength'],
  };
  const calculated = compileCalculatedValues(content, bench);
  const pages = pagesIn(content).map((page) =>
    compileContainer(
      page.json === content ? withoutSettings(content) : page.json,
      { pointer: page.pointer, question: page.name },
      world,
    ),
  );
  for (const field of pages.flatMap(fieldsIn)) fields.set(field.name, field);
  const [first, ...others] = bench.obstacles;
  if (first !== undefined) return { obstacles: [first, ...others] };
  return { compiled: Object.freeze({ judge: guarded(judgeWith({ pages, calculated })) }) };
}

/** Expressions can fail over answers that they were not made for; then people decide. */
function guarded(judge: CompiledQuestionnaire['judge']): CompiledQuestionnaire['judge'] {
  return (answers, locale) => {
    try {
      return judge(answers, locale);
    } catch {
      return { accepted: false, problems: [answerProblem('check-failed', { question: '' }, locale)] };
    }
  };
}

/** A questionnaire without pages is a page itself; its settings are not those of the page. */
const withoutSettings = ({ elements }: QuestionnaireContent): QuestionnaireContent => ({ name: 'page1', elements });
