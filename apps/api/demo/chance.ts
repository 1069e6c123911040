/**
 * A number from 0 to 1 that depends on nothing but the words: the same demo on every machine.
 * FNV-1a, 32 bit (Fowler, Noll, Vo), finished with the mixer of MurmurHash3.
 */
export function chance(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('\u0000')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Picks one of the given things by the words. */
export function pick<Thing>(things: readonly Thing[], ...words: (string | number)[]): Thing | undefined {
  return things[Math.floor(chance(...words) * things.length)];
}
