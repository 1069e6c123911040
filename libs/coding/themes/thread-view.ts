import { type QuotePermission, type Stance, type Translated } from '#domain';

/** One coding as the thread shows it. */
export interface ThreadCoding {
  id: string;
  segmentId: string;
  /** Code points of the source, end exclusive. */
  start: number;
  end: number;
  code: { id: string; name: string };
  /** The theme its code is condensed into. */
  theme: { id: string; title: string } | null;
  /** Name of the coder, where the account is still known. */
  coder: string | null;
  stance: Stance | null;
  /** Step of the impact stairs, 1–7. */
  stair: number | null;
}

/** A passage of a theme with where it comes from: the thread from a theme back to what was said. */
export interface ThemeStatementView {
  segmentId: string;
  sourceId: string;
  /** The words of the passage. */
  text: string;
  question: Translated;
  /** Of the top level; null where naming it would tell who it is. */
  group: Translated | null;
  permission: QuotePermission;
  /** Those that belong to the theme. */
  codings: ThreadCoding[];
}

export interface StatementPage {
  items: ThemeStatementView[];
  /** Null at the end. */
  next: string | null;
}

/** A whole answer with everything that was made of it: the thread from what was said to the themes. */
export interface SourceThread {
  id: string;
  text: string;
  locale: string;
  question: Translated;
  group: Translated | null;
  permission: QuotePermission;
  /** In the order of the text. */
  codings: ThreadCoding[];
}

/** Which passages of a theme are wanted. */
export interface StatementFilter {
  /** The `next` of the page before. */
  after?: string | undefined;
  limit: number;
  stance?: Stance | undefined;
  /** Only passages that may be quoted word for word. */
  quotable?: boolean | undefined;
}
