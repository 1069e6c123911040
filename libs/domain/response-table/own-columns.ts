/**
 * The columns of a table of responses that are about the response and not answers, in their order. No column of a
 * question is called as one of them (`columnNames`).
 */
export const ownColumns = [
  'response_id',
  'participant_id',
  'group',
  'questionnaire',
  'version',
  'locale',
  'day',
  'quote_permission',
  'round',
] as const;

/** What stands in them. */
export type OwnFields = Readonly<Record<(typeof ownColumns)[number], string>>;
