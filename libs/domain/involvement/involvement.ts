/** How an actor would like to take part after the survey: in a workshop, in a working group, or by hearing the results. */
export const involvementKinds = ['workshop', 'working-group', 'results'] as const;
export type InvolvementKind = (typeof involvementKinds)[number];

/** What she leaves for it. Nothing in it says what she has answered. */
export interface InvolvementOffer {
  readonly kind: InvolvementKind;
  readonly name: string;
  /** E-mail address or telephone number, in her words. */
  readonly contact: string;
}

/** Longest name and longest contact, in UTF-16 code units. */
export const longestContact = 200;

/** A contact has an @ or at least five digits, as a regular expression for the whole of it. */
export const contactPattern = '.*(@|(\\d\\D*){5}).*';

/** Whether somebody can be reached by it: she cannot correct it later. */
export const canBeReachedBy = (contact: string): boolean => /@|(\d\D*){5}/.test(contact);
