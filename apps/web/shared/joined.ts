/** Short facts on one line; what is empty is left out together with its separator. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
