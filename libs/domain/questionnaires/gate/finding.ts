import { type Translated } from '../../translated/index.ts';
import { type GateCode, gateMessages } from './messages.ts';

export type Severity = 'error' | 'warning';

/** What a check found, before it is known where in the file that is. */
export interface Remark {
  readonly code: GateCode;
  /** RFC 6901 pointer into the content. */
  readonly pointer: string;
  /** Name of the question (page, panel) it is about, if it is about one. */
  readonly question: string | undefined;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** One thing to mend in a questionnaire: where it is, what it is and how to mend it. */
export interface Finding {
  /** An error keeps a questionnaire from being published; a warning does not. */
  readonly severity: Severity;
  readonly code: string;
  readonly pointer: string;
  /** Place in the file, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly question?: string;
  readonly message: Translated;
}

export function remark(
  code: GateCode,
  place: { readonly pointer: string; readonly question?: string | undefined },
  parameters: Readonly<Record<string, string | number>> = {},
): Remark {
  return { code, pointer: place.pointer, question: place.question, parameters };
}

/** Puts a remark into words and at its place in the file. */
export function findingOf(
  { code, pointer, question, parameters }: Remark,
  positionOf: (pointer: string) => { line: number; column: number },
): Finding {
  const { severity, de, en } = gateMessages[code];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
  return {
    severity,
    code,
    pointer,
    ...positionOf(pointer),
    ...(question === undefined ? {} : { question }),
    message: { de: fill(de), en: fill(en) },
  };
}
