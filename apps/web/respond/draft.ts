export type Answers = Readonly<Record<string, unknown>>;

/** What somebody has answered so far, as it is kept on this device. */
export interface Draft {
  /** Hash of the link. */
  readonly key: string;
  /** Made here, at random; the same from the first draft to the submitted response. */
  readonly responseId: string;
  readonly answers: Answers;
  /** Number of the page in SurveyJS; 0 is the first. */
  readonly page: number;
  readonly language: string;
  /** Whether "begin" was pressed: before that, nothing leaves the device. */
  readonly begun: boolean;
  /** The revision that the server has of it; 0: none. */
  readonly revision: number;
  /** The answers as the server last had them: what two devices started from. */
  readonly acknowledged: Answers;
  /** Fingerprints of what was sent since: an acknowledgement can get lost while the draft arrived. */
  readonly attempted: readonly string[];
  /** Whether the server has yet to hear of the last change. */
  readonly unsent: boolean;
  /** Milliseconds spent with the questions. */
  readonly spent: number;
  /** The body of the submission, fixed when "submit" was pressed, so that sending it again means the same. */
  readonly submission?: string;
  /** The answers not chosen when two devices differed; they can be taken back. */
  readonly setAside?: Answers;
}

/** An empty draft with an id of its own. */
export function newDraft(key: string, language: string): Draft {
  return {
    key,
    responseId: randomId(),
    answers: {},
    page: 0,
    language,
    begun: false,
    revision: 0,
    acknowledged: {},
    attempted: [],
    unsent: false,
    spent: 0,
  };
}

/** A version 4 UUID (RFC 9562). `crypto.randomUUID` is missing where a test server speaks plain http. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, position) => {
    const value = position === 6 ? (byte & 0x0f) | 0x40 : position === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number) => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}
