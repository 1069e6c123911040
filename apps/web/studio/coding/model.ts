import { type Stance, type TextRange } from '#domain';

/** What a coder thinks about a coded passage beyond the code. */
export interface Judgement {
  stance: Stance | null;
  /** Step of the impact stairs, 1–7. */
  stair: number | null;
}

/** A code given to a passage by one coder. */
export interface Coding extends TextRange, Judgement {
  id: string;
  sourceId: string;
  codeId: string;
  coderId: string;
}

export interface Code {
  id: string;
  parentId: string | null;
  name: string;
  definition: string;
  includeWhen: string;
  excludeWhen: string;
  example: string;
  color: string;
  position: number;
  archived: boolean;
  mergedInto: string | null;
  revision: number;
}

/** One answer, as the grid shows it. */
export interface Answer {
  id: string;
  text: string;
  locale: string;
  group: { id: string; name: { de: string; en: string } } | null;
}
