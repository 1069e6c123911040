import { type Stance, type TextRange } from '#domain';

/** What a coder thinks about a coded segment beyond the code. */
export interface Judgement {
  stance: Stance | null;
  /** Step of the impact stairs, 1–7. */
  stair: number | null;
}

/** One coding with the place it stands at: code points of its source, end exclusive. */
export interface CodingView extends TextRange, Judgement {
  id: string;
  sourceId: string;
  codeId: string;
  coderId: string;
  createdAt: string;
}

export interface NewCoding extends TextRange, Judgement {
  /** Made by the client (UUIDv7), so that a repeated call is the same call. */
  id: string;
  sourceId: string;
  codeId: string;
}
