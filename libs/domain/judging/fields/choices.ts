import { isObject, listIn, numberOr, textIn } from '../../questionnaires/index.ts';
import {
  answerBounds,
  answerProblem,
  type AnswerProblem,
  type AnswerShape,
  type ChoiceValue,
  type Json,
} from '../../responses/index.ts';
import { type Visit } from '../visit.ts';
import { filled } from '../wording.ts';
import { type Part, type Place, type Workbench } from '../workbench.ts';
import { carriedChoices } from './carry-forward.ts';
import { type Item, itemsOf, visibleItems } from './items.ts';
import { type Kind } from './kind.ts';
import { type World } from './world.ts';

const builtIn: Readonly<Record<string, string>> = {
  showOtherItem: 'other',
  showNoneItem: 'none',
  showRefuseItem: 'refused',
  showDontKnowItem: 'dontknow',
};
const unsupported = [
  'valuePropertyName',
  'allowCustomChoices',
  'choicesByUrl',
  'choicesMin',
  'choicesMax',
  'choicesLazyLoadEnabled',
];

/** Whether somebody chose "other". */
export const choseOther = (value: Json | undefined): boolean =>
  Array.isArray(value) ? value.includes('other') : value === 'other';

export const commentKey = (name: string): string => `${name}-Comment`;

/** Whether the words beside "other" are the answer itself, instead of a comment beside it. */
export function keepsOwnWords(json: Part, storeOthersAsComment: boolean): boolean {
  const stored = json['storeOthersAsComment'] ?? 'default';
  return json['showCommentArea'] === true || stored === false || (stored === 'default' && !storeOthersAsComment);
}

/** What types of choice questions have in common. */
interface Selection {
  readonly items: readonly Item[];
  readonly builtIn: readonly string[];
  readonly carried: ((visit: Visit) => readonly ChoiceValue[]) | undefined;
  /** All values that can ever be picked; null where other answers decide. */
  readonly values: readonly ChoiceValue[] | null;
  readonly choices: (visit: Visit) => readonly ChoiceValue[];
  readonly isSteady: boolean;
  /** What somebody writes beside "other" stands among the choices. */
  readonly ownWords: boolean;
}

function selectionOf(json: Part, place: Place, { bench, fieldOf, storeOthersAsComment }: World): Selection {
  for (const name of unsupported) if (json[name] !== undefined) bench.refuse(place, 'property', name);
  const items = itemsOf(json, 'choices', 'choicesVisibleIf', place, bench);
  const own = Object.keys(builtIn).flatMap((name) => (json[name] === true ? (builtIn[name] ?? []) : []));
  const carried = carriedChoices(json, place, bench, fieldOf);
  const isSteady = carried === undefined && items.every(({ visible }) => visible === undefined);
  // While a choice is still hidden the form takes its value for what somebody wrote beside "other".
  if (!isSteady && own.includes('other')) bench.refuse(place, 'property', 'showOtherItem');
  return {
    items,
    builtIn: own,
    carried,
    isSteady,
    ownWords: own.includes('other') && keepsOwnWords(json, storeOthersAsComment),
    values: carried === undefined ? [...items.map(({ value }) => value), ...own] : null,
    choices: carried ?? ((visit) => visibleItems(items, visit.scope).map(({ value }) => value)),
  };
}

function notOfferedIn(selection: Selection) {
  return (value: Json, visit: Visit): AnswerProblem[] => {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    const isBlank = selection.ownWords && given.some((one) => typeof one === 'string' && one.trim() === '');
    if (isBlank) return [answerProblem('not-offered', visit.place, visit.scope.locale)];
    if (selection.isSteady) return [];
    const offered = new Set<unknown>([...selection.choices(visit), ...selection.builtIn]);
    return given.every((one) => offered.has(one))
      ? []
      : [answerProblem('not-offered', visit.place, visit.scope.locale)];
  };
}

function refittedTo(selection: Selection) {
  return (value: Json, visit: Visit): Json | undefined => {
    const offered = new Set<unknown>([...selection.choices(visit), ...selection.builtIn]);
    if (!Array.isArray(value)) return offered.has(value) ? value : undefined;
    const left: unknown[] = value.filter((one) => offered.has(one));
    return left.length > 0 ? left : undefined;
  };
}

function basics(json: Part, selection: Selection): Pick<Kind, 'notOffered' | 'choices' | 'hasSomething' | 'refitted'> {
  const hides = json['hideIfChoicesEmpty'] === true;
  const shown = (visit: Visit) =>
    selection.choices(visit).length + (selection.carried === undefined ? 0 : selection.builtIn.length);
  return {
    notOffered: notOfferedIn(selection),
    choices: selection.choices,
    ...(selection.carried === undefined ? {} : { refitted: refittedTo(selection) }),
    hasSomething: (visit) => !hides || shown(visit) > 0,
  };
}

/** Somebody chose "other" and did not say what. */
function otherMessage(json: Part, place: Place, { bench, storeOthersAsComment }: World) {
  const sentence = bench.wording(json, 'otherErrorText', place, bench.library('otherRequiredError'));
  const offers = json['showOtherItem'] === true;
  const ownWords = keepsOwnWords(json, storeOthersAsComment);
  return (value: Json | undefined, { beside, scope }: Visit): string[] => {
    const comment = ownWords ? undefined : beside[commentKey(textIn(json['name']))];
    return offers && choseOther(value) && (comment === undefined || comment === '') ? [sentence(scope.locale)] : [];
  };
}

/** One of several. */
export function oneChoiceKind(json: Part, place: Place, world: World): Kind {
  const selection = selectionOf(json, place, world);
  const shape: AnswerShape = { kind: 'choice', values: selection.values, freeText: selection.ownWords };
  return { shape, ...basics(json, selection), messages: otherMessage(json, place, world) };
}

/** Several of several. */
export function manyChoicesKind(json: Part, place: Place, world: World): Kind {
  const selection = selectionOf(json, place, world);
  const most = numberOr(json['maxSelectedChoices'], 0);
  const possible = selection.values?.length ?? answerBounds.entries;
  const other = otherMessage(json, place, world);
  const alone = standingAlone(selection.items);
  const tooFew = tooFewMessage(json, world.bench, alone);
  const shared = basics(json, selection);
  return {
    shape: {
      kind: 'choices',
      values: selection.values,
      freeText: selection.ownWords,
      most: most > 0 ? most : possible,
    },
    ...shared,
    notOffered: (value, visit) => [
      ...(shared.notOffered?.(value, visit) ?? []),
      ...togetherProblems(value, alone, visit),
    ],
    messages: (value, visit) => [...other(value, visit), ...tooFew(value, visit)],
  };
}

/** Choices that go with no other one: picking one takes the others away. */
function standingAlone(items: readonly Item[]): Set<unknown> {
  const exclusive = items.filter(({ json }) => json['isExclusive'] === true).map(({ value }) => value);
  return new Set<unknown>(['none', 'refused', 'dontknow', ...exclusive]);
}

function togetherProblems(value: Json, alone: ReadonlySet<unknown>, { place, scope }: Visit): AnswerProblem[] {
  const given: unknown[] = Array.isArray(value) ? value : [];
  return given.length > 1 && given.some((one) => alone.has(one))
    ? [answerProblem('not-alone', place, scope.locale)]
    : [];
}

function tooFewMessage(json: Part, bench: Workbench, alone: ReadonlySet<unknown>) {
  const least = numberOr(json['minSelectedChoices'], 0);
  return (value: Json | undefined, { scope: { locale } }: Visit): string[] => {
    const given: unknown[] = Array.isArray(value) ? value : [];
    if (given.length >= least || (given.length === 1 && alone.has(given[0]))) return [];
    return [filled(bench.ports.wording('minSelectError', locale), least)];
  };
}

/** All choices in an order, or those that somebody picked. */
export function rankingKind(json: Part, place: Place, world: World): Kind {
  const kind = manyChoicesKind(json, place, world);
  const { shape } = kind;
  if (json['selectToRankEnabled'] === true || shape?.kind !== 'choices') return kind;
  const all = shape.values?.length ?? 0;
  // The form puts the others behind those that are given, in an order of its own.
  if (selectionChanges(json)) world.bench.refuse(place, 'property', 'choices');
  return {
    ...kind,
    notOffered: (value, visit) =>
      Array.isArray(value) && value.length === all ? [] : [answerProblem('too-few', visit.place, visit.scope.locale)],
  };
}

/** Whether which choices there are depends on answers. */
const selectionChanges = (json: Part): boolean =>
  ['choicesFromQuestion', 'choicesVisibleIf'].some((name) => textIn(json[name]) !== '') ||
  listIn(json['choices']).some((choice) => isObject(choice) && textIn(choice['visibleIf']) !== '');
