export type SettingValue = string | number | boolean;

/** What the form library knows of a property of one of its classes. */
export interface SurveyProperty {
  readonly name: string;
  readonly kind: 'plain' | 'boolean' | 'number' | 'html' | 'condition' | 'list' | 'object';
  /** Its text is written in several languages. */
  readonly translatable: boolean;
  /** Name of the class of its object or of the items of its list; with `*` what the item's own type fills in. */
  readonly itemClass: string;
  /** Items may be plain values instead of objects. */
  readonly plainItems: boolean;
  /** The values it can have, where these can be listed. */
  readonly values?: readonly SettingValue[];
  /** An older name under which it is still accepted. */
  readonly olderName?: string;
}

/** The words of the form library: its classes, their properties, its functions. */
export interface SurveyVocabulary {
  /** Properties of a class; for a column of a matrix those of its cells too. Undefined for an unknown class. */
  propertiesOf(className: string, cellType?: string): ReadonlyMap<string, SurveyProperty> | undefined;
  /** Names of the functions that its expressions can call. */
  readonly functions: ReadonlySet<string>;
}

export type ParsedExpression =
  | { readonly ok: true; readonly variables: readonly string[]; readonly functions: readonly string[] }
  | { readonly ok: false; /** Character at which it cannot be read on, from 1. */ readonly at: number };

/** Reads expressions as the form library does. */
export type ExpressionParser = (expression: string) => ParsedExpression;

/** Keeps of a piece of HTML what cannot do harm, and names the tags and attributes it took out. */
export type HtmlCleaner = (html: string) => { readonly html: string; readonly removed: readonly string[] };

/** What is known of the time that a regular expression takes. */
export type PatternVerdict =
  | { readonly linear: true; /** Steps at most for each place of a text. */ readonly stepsAPlace: number }
  | { readonly linear: false; readonly reason: 'broken' | 'unsupported' | 'too-large' }
  | {
      readonly linear: false;
      readonly reason: 'slow';
      /** How a text begins that takes long. */ readonly example: string;
    }
  | {
      readonly linear: false;
      readonly reason: 'begins-anywhere';
      /** The same pattern from the beginning of the text, which is linear. */
      readonly anchored: string;
    };

/** Proves that a regular expression, as the form library runs it, takes time linear in the length of any answer. */
export type PatternProver = (pattern: string, caseInsensitive: boolean) => PatternVerdict;

export interface GatePorts {
  readonly vocabulary: SurveyVocabulary;
  readonly parseExpression: ExpressionParser;
  readonly cleanHtml: HtmlCleaner;
  readonly provePattern: PatternProver;
}
