/**
 * A problem in both languages. Placeholders in braces are filled from the parameters the thrower must give;
 * both languages use the same ones. `detail` says what happened and how to mend it.
 */
export interface ProblemEntry {
  readonly status: number;
  readonly de: { readonly title: string; readonly detail: string };
  readonly en: { readonly title: string; readonly detail: string };
}

/** Checks the shape of a stage's table and keeps its literal types. */
export function problemTable<const Table extends Record<string, ProblemEntry>>(table: Table): Table {
  return table;
}

export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
