/** Length and nothing else (NIST SP 800-63B, 3.1.1.2), in characters; the upper end keeps hashing affordable. */
export const shortestPassword = 12;
export const longestPassword = 256;

export const isLongEnough = (password: string): boolean => [...password].length >= shortestPassword;
