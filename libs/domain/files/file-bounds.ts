/**
 * Files and signatures travel inside the answers, as text (base64), and a response is at most 262,144 bytes. So all of
 * one questionnaire together are bounded such that there is room for the answers themselves. In bytes, before base64.
 */
export const fileBounds = {
  /** All files and signatures of one response, however it is filled in. */
  together: 150_000,
  /** Files and signatures of one response. */
  count: 20,
  /** One signature. */
  signature: 30_000,
  /** UTF-16 units of the name of a file. */
  nameLength: 255,
  /** Characters of a media type with its parameters. */
  typeLength: 150,
} as const;

/** Characters of base64 for so many bytes. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** The longest text that a file or signature within the bounds can be. */
export const longestDataUrl = 'data:;base64,'.length + fileBounds.typeLength + base64Length(fileBounds.together);
