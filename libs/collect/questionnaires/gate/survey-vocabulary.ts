import { FunctionFactory, type JsonObjectProperty, Serializer } from 'survey-core';
import { type SurveyProperty, type SurveyVocabulary } from '#domain';
import { registerSurveyProperties } from '../survey-properties.ts';

/** The words of survey-core, read from its own description of its classes. */
export class SurveyCoreVocabulary implements SurveyVocabulary {
  readonly functions: ReadonlySet<string>;
  readonly #known = new Map<string, ReadonlyMap<string, SurveyProperty> | undefined>();

  constructor() {
    registerSurveyProperties();
    this.functions = new Set(FunctionFactory.Instance.getAll());
  }

  propertiesOf(className: string, cellType?: string): ReadonlyMap<string, SurveyProperty> | undefined {
    const key = `${className} ${cellType ?? ''}`;
    if (!this.#known.has(key)) this.#known.set(key, readProperties(className, cellType));
    return this.#known.get(key);
  }
}

function readProperties(className: string, cellType: string | undefined) {
  const own = Serializer.getProperties(className);
  if (own.length === 0) return undefined;
  const ofCells = cellType === undefined ? [] : Serializer.getDynamicPropertiesByTypes(className, cellType);
  const writable = [...own, ...ofCells].filter(({ isSerializable }) => isSerializable);
  return new Map(writable.map((property) => [property.name, describe(property)]));
}

function describe(property: JsonObjectProperty): SurveyProperty {
  const itemClass = itemClassOf(property);
  const { alternativeName } = property;
  return {
    name: property.name,
    kind: kindOf(property, itemClass),
    translatable: property.isLocalizable && property.type !== 'file',
    itemClass,
    plainItems: property.isArray && itemClass !== '' && isItemValue(itemClass),
    ...(alternativeName ? { olderName: alternativeName } : {}),
  };
}

function kindOf({ type, isArray }: JsonObjectProperty, itemClass: string): SurveyProperty['kind'] {
  if (itemClass !== '') return isArray ? 'list' : 'object';
  if (type === 'boolean' || type === 'switch') return 'boolean';
  if (type === 'number' || type === 'html') return type;
  return type === 'condition' || type === 'expression' ? 'condition' : 'plain';
}

/** Class of what a property holds; `*` stands for the type that the item itself names. */
function itemClassOf({ className, baseClassName, classNamePart, type }: JsonObjectProperty): string {
  if (type === 'restfull' || className === 'string') return '';
  if (className) return className;
  return baseClassName ? `*${classNamePart || ''}` : '';
}

function isItemValue(className: string): boolean {
  return className === 'itemvalue' || Serializer.isDescendantOf(className, 'itemvalue');
}
