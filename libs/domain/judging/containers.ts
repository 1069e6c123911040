import { textIn } from '../questionnaires/index.ts';
import { type AnswerProblem } from '../responses/index.ts';
import { type Field, isShown, isUnanswered } from './fields/field.ts';
import { checkProperties } from './fields/properties.ts';
import { parts } from './fields/rows.ts';
import { type World } from './fields/world.ts';
import { formProblem, type Visit } from './visit.ts';
import { type Wording } from './wording.ts';
import { type Condition, type Part, type Place, switched } from './workbench.ts';

/** A page or a panel. */
export interface Container {
  readonly name: string;
  readonly visible: Condition;
  readonly open: Condition;
  readonly required: Condition;
  readonly requiredText: Wording;
  readonly parts: readonly (Container | Field)[];
}

export const isField = (part: Container | Field): part is Field => 'kind' in part;

/** Reads a page or panel and everything on it. */
export function compileContainer(json: Part, place: Place, world: World, property = 'elements'): Container {
  const { bench } = world;
  const name = textIn(json['name']);
  if (property === 'elements') checkProperties(json, place, bench);
  const canClose = place.canClose === true || json['readOnly'] === true || textIn(json['enableIf']) !== '';
  const canHide = place.canHide === true || json['visible'] === false || textIn(json['visibleIf']) !== '';
  const within: Place = { ...place, canClose, canHide };
  return {
    name,
    visible: switched(json['visible'] !== false, bench.condition(json, 'visibleIf', place)),
    open: switched(json['readOnly'] !== true, bench.condition(json, 'enableIf', place)),
    required: switched(json['isRequired'] === true, bench.condition(json, 'requiredIf', place)),
    requiredText: bench.wording(json, 'requiredErrorText', place, bench.library('requiredErrorInPanel')),
    parts: parts(json, property, within).map(([part, outside]) => {
      const own: Place = { ...outside, question: place.inside === undefined ? textIn(part['name']) : place.question };
      const type = textIn(part['type']);
      return type === 'panel' ? compileContainer(part, own, world) : world.field(part, type, own);
    }),
  };
}

export function fieldsIn(container: Container): Field[] {
  return container.parts.flatMap((part) => (isField(part) ? [part] : fieldsIn(part)));
}

/** A question as somebody finds it, given all answers. */
export interface Found {
  readonly field: Field;
  readonly shown: boolean;
  readonly closed: boolean;
}

/** What somebody finds on a page or panel, in reading order, and which panels lack an answer. */
export interface Survey {
  readonly found: Found[];
  readonly problems: AnswerProblem[];
}

export function survey(container: Container, visit: Visit, shownAround = true): Survey {
  const shown = shownAround && container.visible(visit.scope);
  const closed = visit.closed || !container.open(visit.scope);
  const within = closed === visit.closed ? visit : { ...visit, closed };
  const inner = container.parts.map((part): Survey =>
    isField(part)
      ? { found: [{ field: part, shown: shown && isShown(part, within), closed }], problems: [] }
      : survey(part, within, shown),
  );
  const found = inner.flatMap((part) => part.found);
  const problems = inner.flatMap((part) => part.problems);
  const isLacking = shown && !closed && container.required(visit.scope) && lacksAnswers(found, visit);
  const place =
    visit.place.row === undefined ? { question: container.name } : { ...visit.place, column: container.name };
  const missing = isLacking ? [formProblem({ ...visit, place }, container.requiredText(visit.scope.locale))] : [];
  return { found, problems: [...problems, ...missing] };
}

function lacksAnswers(found: readonly Found[], { beside }: Visit): boolean {
  const seen = found.filter(({ shown }) => shown);
  return seen.length > 0 && seen.every(({ field }) => isUnanswered(field, beside[field.name]));
}
