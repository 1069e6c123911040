import { textIn } from '../../questionnaires/index.ts';
import { itemsChange } from '../expressions/known-questions.ts';
import { type Part, type Place, switched } from '../workbench.ts';
import { choseOther, commentKey, keepsOwnWords, manyChoicesKind, oneChoiceKind, rankingKind } from './choices.ts';
import { defaultAnswer } from './default-answers.ts';
import { expressionKind } from './expression.ts';
import { type Field } from './field.ts';
import { type Kind } from './kind.ts';
import { checkLaterChanges } from './later-changes.ts';
import { matrixKind } from './matrix.ts';
import { multipleTextKind } from './multiple-text.ts';
import { panelDynamicKind } from './panel-dynamic.ts';
import { matrixDropdownKind } from './matrix-dropdown.ts';
import { matrixDynamicKind } from './matrix-dynamic.ts';
import { checkProperties } from './properties.ts';
import { booleanKind, displayKind, fileKind, ratingKind, signatureKind, sliderKind } from './simple.ts';
import { usualLength } from './text-shape.ts';
import { textKind } from './text.ts';
import { validatorsOf } from './validators.ts';
import { type World } from './world.ts';

/** Reads a question of a type. A cell of a matrix has the type of its column. */
export function compileField(json: Part, type: string, place: Place, world: World): Field {
  const { bench } = world;
  checkProperties(json, place, bench);
  checkLaterChanges(json, place, bench);
  const name = textIn(json['name']);
  const canClose = place.canClose === true || json['readOnly'] === true || textIn(json['enableIf']) !== '';
  const own: Place = { ...place, ...ownNames(json, type), canClose };
  const read = kindOf(json, type, own, world);
  const hiding = whenHidden(textIn(json['clearIfInvisible']) || 'default', world.clearInvisibleValues);
  const canHide = place.canHide === true || json['visible'] === false || textIn(json['visibleIf']) !== '';
  const within: Place = { ...own, canHide: place.canHide === true || (hiding === 'is-refused' && canHide) };
  const kind = defaultAnswer(json, type, within, bench, hiding === 'stays' ? withHiddenRows(read) : read);
  // A table that is emptied and filled again: what is calculated in it then depends on the order of both.
  if (type !== 'expression' && kind.computed !== undefined && hiding === 'is-refused' && canHide)
    bench.refuse(place, 'property', 'clearInvisibleValues');
  // The form takes answers from hidden columns as soon as they hide, and not only in the end.
  if (type === 'matrix' && hiding === 'is-refused' && itemsChange(json, 'columns'))
    bench.refuse(place, 'property', 'clearInvisibleValues');
  const comment = commentOf(json, type, world);
  return {
    name,
    type,
    kind,
    visible: switched(json['visible'] !== false, bench.condition(json, 'visibleIf', own)),
    open: switched(json['readOnly'] !== true, bench.condition(json, 'enableIf', own)),
    required:
      type === 'expression'
        ? () => false
        : switched(json['isRequired'] === true, bench.condition(json, 'requiredIf', own)),
    requiredText: bench.wording(json, 'requiredErrorText', place, bench.library('requiredError')),
    validators: validatorsOf(json, own, bench),
    ...(comment === undefined ? {} : { comment }),
    whenHidden: hiding,
  };
}

function whenHidden(own: string, all: string): Field['whenHidden'] {
  const setting = own === 'default' ? all : own;
  if (setting === 'none') return 'stays';
  return setting === 'onHidden' || setting === 'onHiddenContainer' ? 'is-refused' : 'goes';
}

/** Where hidden answers stay, so do those in hidden rows; unless the rows have names, which the form looks through. */
const withHiddenRows = (kind: Kind): Kind =>
  kind.keptWithHidden === undefined ? kind : { ...kind, kept: kind.keptWithHidden };

type ReadKind = (json: Part, place: Place, world: World) => Kind;

const one: ReadKind = oneChoiceKind;
const many: ReadKind = manyChoicesKind;

const kinds: Readonly<Record<string, ReadKind>> = {
  text: (json, place, { bench, maxTextLength }) => textKind(json, place, bench, maxTextLength),
  comment: (json, place, { bench, maxTextLength }) =>
    textKind({ ...json, inputType: 'text' }, place, bench, maxTextLength),
  boolean: (json) => booleanKind(json),
  radiogroup: one,
  dropdown: one,
  buttongroup: one,
  imagepicker: (json, place, world) =>
    json['multiSelect'] === true ? many(json, place, world) : one(json, place, world),
  checkbox: many,
  tagbox: many,
  rating: (json, place, { bench }) => ratingKind(json, place, bench),
  ranking: rankingKind,
  slider: (json, place, { bench }) => sliderKind(json, place, bench),
  matrix: (json, place, { bench }) => matrixKind(json, place, bench),
  matrixdropdown: matrixDropdownKind,
  matrixdynamic: matrixDynamicKind,
  multipletext: multipleTextKind,
  paneldynamic: panelDynamicKind,
  expression: expressionKind,
  file: (json, place, { bench }) => fileKind(json, place, bench),
  signaturepad: (json, place, { bench }) => signatureKind(json, place, bench),
  html: () => displayKind,
  image: () => displayKind,
};

function kindOf(json: Part, type: string, place: Place, world: World): Kind {
  const read = kinds[type];
  if (read !== undefined) return read(json, place, world);
  world.bench.refuse(place, 'type');
  return displayKind;
}

/** The form library looks for a name inside of the question's own answer first. */
function ownNames(json: Part, type: string): Pick<Place, 'ownNames'> {
  if (type !== 'matrix' && type !== 'matrixdropdown' && type !== 'multipletext') return {};
  const list: unknown = type === 'multipletext' ? json['items'] : json['rows'];
  const names = (Array.isArray(list) ? list : []).map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return String(item);
    return String('value' in item ? item.value : 'name' in item ? item.name : '');
  });
  return { ownNames: new Set(names.map((name) => name.toLowerCase())) };
}

const withComment = new Set(
  (
    'radiogroup checkbox dropdown tagbox buttongroup imagepicker boolean rating ranking matrix matrixdropdown ' +
    'matrixdynamic paneldynamic file'
  ).split(' '),
);
const withOther = new Set(['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'buttongroup']);

function commentOf(json: Part, type: string, world: World): Field['comment'] {
  const always = json['showCommentArea'] === true && withComment.has(type);
  const other =
    json['showOtherItem'] === true && withOther.has(type) && !keepsOwnWords(json, world.storeOthersAsComment);
  if (!always && !other) return undefined;
  return {
    key: commentKey(textIn(json['name'])),
    maxLength: usualLength(world.maxCommentLength),
    stays: (value) => always || choseOther(value),
  };
}
