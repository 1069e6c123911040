/** What an actor allows with her words: quote them, give their sense only, or neither. */
export const quotePermissions = ['verbatim', 'paraphrase', 'none'] as const;
export type QuotePermission = (typeof quotePermissions)[number];

const byChoice: ReadonlyMap<unknown, QuotePermission> = new Map([
  ['woertlich', 'verbatim'],
  ['sinngemaess', 'paraphrase'],
  ['nein', 'none'],
  ...quotePermissions.map((permission) => [permission, permission] as const),
]);

/**
 * The permission that an answer to the question marked `quotePermission` gives. Choice values are the German ids
 * of the shipped questionnaire or the English names; whatever else, and silence, gives none.
 */
export function quotePermissionOf(answer: unknown): QuotePermission {
  return byChoice.get(answer) ?? 'none';
}
