/** A code as the rule about names needs it. */
export interface NamedCode {
  id: string;
  parentId: string | null;
  name: string;
  archived: boolean;
}

/** The form in which names of codes are kept: NFC, no space around, single spaces within. */
export function tidyCodeName(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Whether another code in use already has the name at that place (same parent; upper and lower case are alike).
 * @param own id of the code that is to have the name; it never stands in its own way
 */
export function isCodeNameTaken(
  codes: readonly NamedCode[],
  own: string,
  parentId: string | null,
  name: string,
): boolean {
  const wanted = folded(name);
  return codes.some(
    (code) => code.id !== own && !code.archived && code.parentId === parentId && folded(code.name) === wanted,
  );
}

const folded = (name: string): string => tidyCodeName(name).toLocaleLowerCase('de');
