import { listIn, numberOr, templateElementsIn, textIn } from '../../questionnaires/index.ts';
import { answerBounds, type AnswerProblem, type Json } from '../../responses/index.ts';
import { compileContainer, fieldsIn, survey } from '../containers.ts';
import { isEmptyAnswer } from '../expressions/emptiness.ts';
import { isRecordType, listNames } from '../expressions/known-questions.ts';
import { type Inside, type Values } from '../expressions/lookup.ts';
import { formProblem, type Visit } from '../visit.ts';
import { type Part, type Place } from '../workbench.ts';
import { computedRows, computingOf } from './computed-rows.ts';
import { type Field, problemsOf } from './field.ts';
import { keptAnswers } from './kept.ts';
import { type Kind } from './kind.ts';
import { entriesOf } from './matrix-dynamic.ts';
import { listsAmong, membersOf, notOfferedInRow, type Row, visitRow } from './rows.ts';
import { type World } from './world.ts';

/** A group of questions that somebody answers as often as it applies. */
export function panelDynamicKind(json: Part, place: Place, world: World): Kind {
  const { bench } = world;
  const placed = templateElementsIn({ pointer: place.pointer, type: 'paneldynamic', name: '', json });
  const inside: Place = { ...place, inside: 'panel', listsAround: { ...place.listsAround, panel: listNames(placed) } };
  const template = compileContainer({ templateElements: json['templateElements'] }, inside, world, 'templateElements');
  const panelVisible = bench.condition(json, 'templateVisibleIf', inside);
  // The form takes hidden panels out of a hidden answer and keeps the others, and looks into none for the details of rows.
  const hidesItself = json['visible'] === false || textIn(json['visibleIf']) !== '';
  const canHide = place.canHide === true || hidesItself;
  const hasDetails = placed.some(({ json: { detailElements } }) => listIn(detailElements).length > 0);
  // Where all panels are hidden, the form says that the answer which it needs is missing.
  const isNeeded = json['isRequired'] === true || textIn(json['requiredIf']) !== '';
  if (panelVisible !== undefined && (canHide || hasDetails || isNeeded))
    bench.refuse(place, 'property', 'templateVisibleIf');
  const clearing = textIn(json['clearIfInvisible']) || 'default';
  // Of panels that it has not made, the form looks into none before it clears.
  if (hidesItself && clearing === 'none' && world.clearInvisibleValues !== 'none')
    bench.refuse(place, 'property', 'clearIfInvisible');
  if (numberOr(json['panelCount'], 0) > 0 && (place.canHide === true || (hidesItself && clearing !== 'default')))
    bench.refuse(place, 'property', 'panelCount');
  const fields = fieldsIn(template);
  const kinds: Kinds = {
    lists: listsAmong(fields),
    records: new Set(fields.flatMap(({ name, type }) => (isRecordType(type) ? [name.toLowerCase()] : []))),
  };
  const atFirst = Math.max(numberOr(json['panelCount'], 0), numberOr(json['minPanelCount'], 0));
  const key = textIn(json['keyName']);
  const repeated = bench.wording(json, 'keyDuplicationError', place, bench.library('keyDuplicationError'));
  const computing = computingOf(fields);
  const panelsOf = (value: Json | undefined): Row[] => {
    const given = entriesOf(value);
    return Array.from({ length: value === undefined ? atFirst : given.length }, (_, at) =>
      panelOf(given[at] ?? {}, at, kinds),
    );
  };
  const most = Math.min(numberOr(json['maxPanelCount'], 100), answerBounds.entries);
  return {
    shape: { kind: 'list', item: membersOf(fields), most },
    isEmpty: (value) => entriesOf(value).every(isEmptyAnswer),
    inner: (value, visit): AnswerProblem[] => {
      return shownPanels(value, visit).flatMap((row) => problemsOfPanel(row, visit));
    },
    repeated: (value, visit) =>
      laterDuplicates(shownPanels(value, visit), key).map((row) => {
        const at = visitRow(row, visit);
        return formProblem({ ...at, place: { ...at.place, column: key } }, repeated(visit.scope.locale));
      }),
    ...(computing.length === 0
      ? {}
      : {
          computed: (value: Json | undefined, visit: Visit) =>
            computedRows(panelsOf(value), computing, visit, value !== undefined),
          unlike: (given: Json, after: Json | undefined, visit: Visit) => unlikeIn(computing, given, after, visit),
        }),
    notOffered: (value, visit) =>
      entriesOf(value)
        .map((values, at) => panelOf(values, at, kinds))
        .flatMap((row) => notOfferedInRow(row, fields, visit)),
    kept: (value, visit) => {
      const left = entriesOf(value).map((values, at) => {
        const inner = visitRow(panelOf(values, at, kinds), visit);
        return keptAnswers(survey(template, inner).found, values, inner);
      });
      const hasLost = left.some(
        (panel, at) => Object.keys(panel).length < Object.keys(entriesOf(value)[at] ?? {}).length,
      );
      return hasLost && left.every(isEmptyAnswer) ? undefined : left;
    },
  };

  function shownPanels(value: Json | undefined, visit: Visit): Row[] {
    const all = panelsOf(value);
    return panelVisible === undefined ? all : all.filter((row) => panelVisible(visitRow(row, visit).scope));
  }

  function problemsOfPanel(row: Row, visit: Visit): AnswerProblem[] {
    const inner = visitRow(row, visit);
    const { found, problems } = survey(template, inner);
    const ofFields = found.flatMap(({ field, shown, closed }) =>
      shown
        ? problemsOf(field, row.values[field.name], { ...inner, closed, place: { ...inner.place, column: field.name } })
        : [],
    );
    return [...ofFields, ...problems];
  }
}

type Kinds = Pick<Inside, 'lists' | 'records'>;

function unlikeIn(computing: readonly Field[], given: Json, after: Json | undefined, visit: Visit): AnswerProblem[] {
  const panels = entriesOf(after);
  return entriesOf(given).flatMap((values, at) =>
    computing.flatMap(({ name, kind }) => {
      const value = values[name];
      const place = { ...visit.place, row: String(at + 1), column: name };
      return value === undefined ? [] : (kind.unlike?.(value, panels[at]?.[name], { ...visit, place }) ?? []);
    }),
  );
}

function panelOf(values: Values, position: number, kinds: Kinds): Row {
  return {
    label: String(position + 1),
    values,
    inside: { prefix: 'panel', values, known: new Map([['panelindex', position]]), ...kinds },
  };
}

function laterDuplicates(rows: readonly Row[], key: string): Row[] {
  const seen = new Set<Json>();
  return rows.filter(({ values }) => {
    const value = values[key];
    // The form compares lists by what they are, not by what is in them: no two are the same.
    const isPlain = typeof value !== 'object' && value !== undefined && !Number.isNaN(value);
    if (key === '' || !isPlain) return false;
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}
