import { FunctionFactory, type JsonObjectProperty, Serializer } from 'survey-core';
import { type SettingValue, type SurveyProperty, type SurveyVocabulary } from '#domain';
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
  // The form library would find these among what every JavaScript object has.
  if ([className, cellType].some((name) => name !== undefined && name in Object.prototype)) return undefined;
  const own = Serializer.getProperties(className);
  if (own.length === 0) return undefined;
  const ofCells = cellType === undefined ? [] : Serializer.getDynamicPropertiesByTypes(className, cellType);
  const writable = [...own, ...ofCells].filter(({ isSerializable }) => isSerializable);
  return new Map(writable.map((property) => [property.name, describe(property)]));
}

function describe(property: JsonObjectProperty): SurveyProperty {
  const itemClass = itemClassOf(property);
  const { alternativeName } = property;
  const values = valuesOf(property);
  return {
    name: property.name,
    kind: kindOf(property, itemClass),
    translatable: property.isLocalizable && property.type !== 'file',
    itemClass,
    plainItems: property.isArray && itemClass !== '' && isItemValue(itemClass),
    ...(values.length > 0 ? { values } : {}),
    ...(alternativeName ? { olderName: alternativeName } : {}),
  };
}

/** What the form library lists as choices of a property, some as values and some as `{ value, text }`. */
function valuesOf(property: JsonObjectProperty): SettingValue[] {
  if (property.isArray || property.type === 'set' || !property.hasChoices) return [];
  const listed: unknown = property.getChoices(null);
  return (Array.isArray(listed) ? listed : []).flatMap((choice: unknown): SettingValue[] => {
    const value: unknown = typeof choice === 'object' && choice !== null && 'value' in choice ? choice.value : choice;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : [];
  });
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
