import { pointerBelow, isObject, type QuestionnaireContent, textIn } from '../content.ts';
import { type Remark, remark } from './finding.ts';
import { type SurveyProperty, type SurveyVocabulary } from './ports.ts';

/** One object of the file, with the class that the form library makes of it. */
export interface SurveyNode {
  readonly pointer: string;
  readonly className: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** Name of the nearest page, panel, question or column, for findings. */
  readonly question: string | undefined;
  /** Of a column of a matrix: the type of its cells. */
  readonly cellType: string | undefined;
  /** The property that holds it: `elements`, `choices`, `validators`, …; empty at the top. */
  readonly heldBy: string;
  /** Pointers of the matrices and dynamic panels it is inside, the nearest first: their fields have names of their own. */
  readonly scopes: readonly string[];
}

/** One property of a node, known to the form library. */
export interface SurveyValue {
  readonly node: SurveyNode;
  readonly property: SurveyProperty;
  readonly pointer: string;
  readonly question: string | undefined;
  readonly value: unknown;
}

export interface SurveyWalk {
  readonly nodes: readonly SurveyNode[];
  readonly values: readonly SurveyValue[];
  /** Properties that the form library does not know. */
  readonly strangers: readonly { readonly node: SurveyNode; readonly name: string; readonly pointer: string }[];
  /** What could not be walked, because it is not of the form it must have. */
  readonly remarks: readonly Remark[];
}

/** Lists whose items have a name of their own. */
const named = new Set(['pages', 'elements', 'columns', 'templateElements', 'detailElements', 'items']);
/** Of those, the lists whose names count only inside. */
const opening = new Set(['columns', 'templateElements', 'detailElements', 'items']);

/** Goes through a questionnaire along the classes of the form library. */
export function walkSurvey(content: QuestionnaireContent, vocabulary: SurveyVocabulary): SurveyWalk {
  return new Walker(vocabulary).start(content);
}

class Walker implements SurveyWalk {
  readonly nodes: SurveyNode[] = [];
  readonly values: SurveyValue[] = [];
  readonly strangers: { node: SurveyNode; name: string; pointer: string }[] = [];
  readonly remarks: Remark[] = [];
  readonly #vocabulary: SurveyVocabulary;

  constructor(vocabulary: SurveyVocabulary) {
    this.#vocabulary = vocabulary;
  }

  start(json: QuestionnaireContent): SurveyWalk {
    const root = { pointer: '', className: 'survey', json, cellType: undefined, question: undefined };
    this.#visit({ ...root, heldBy: '', scopes: [] });
    return this;
  }

  #visit(node: SurveyNode): void {
    this.nodes.push(node);
    const properties = this.#vocabulary.propertiesOf(node.className, node.cellType);
    if (properties === undefined) return;
    for (const [name, value] of Object.entries(node.json)) {
      const pointer = pointerBelow(node.pointer, name);
      const property = properties.get(name);
      if (property === undefined) {
        if (name !== 'type') this.strangers.push({ node, name, pointer });
        continue;
      }
      this.values.push({ node, property, pointer, question: node.question, value });
      if (property.kind === 'list') this.#visitList(node, property, pointer, value);
      if (property.kind === 'object') this.#visitItem(node, property, pointer, value);
    }
  }

  #visitList(holder: SurveyNode, property: SurveyProperty, pointer: string, value: unknown): void {
    if (!Array.isArray(value)) {
      this.remarks.push(remark('list-expected', { pointer, question: holder.question }, { property: property.name }));
      return;
    }
    value.forEach((item, position) => this.#visitItem(holder, property, pointerBelow(pointer, position), item));
  }

  #visitItem(holder: SurveyNode, property: SurveyProperty, pointer: string, value: unknown): void {
    if (!isObject(value)) {
      if (property.plainItems && isPlain(value)) return;
      this.remarks.push(remark('object-expected', { pointer, question: holder.question }, { property: property.name }));
      return;
    }
    const own = named.has(property.name) ? textIn(value['name']) : '';
    const place = { pointer, question: own === '' ? holder.question : own };
    if (property.itemClass.includes('*') && textIn(value['type']) === '') {
      this.remarks.push(remark('type-missing', place));
      return;
    }
    const opens = opening.has(property.name) && holder.className !== 'matrix';
    this.#visit({
      ...place,
      className: classOf(property, value, holder),
      cellType: property.itemClass === 'matrixdropdowncolumn' ? cellTypeOf(value, holder.json) : undefined,
      json: value,
      heldBy: property.name,
      scopes: opens ? [holder.pointer, ...holder.scopes] : holder.scopes,
    });
  }
}

function classOf(property: SurveyProperty, item: Json, holder: SurveyNode): string {
  if (property.itemClass !== 'masksettings') return property.itemClass.replace('*', textIn(item['type']));
  const mask = textIn(holder.json['maskType']);
  return mask === '' || mask === 'none' ? 'masksettings' : `${mask}mask`;
}

/** A column without a type of its own has the one that its matrix names, a drop-down otherwise. */
function cellTypeOf(column: Json, matrix: Json): string {
  const own = textIn(column['cellType']);
  return own || textIn(matrix['cellType']) || 'dropdown';
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

type Json = Readonly<Record<string, unknown>>;
