/**
 * As Promise.all, for parts of a unit of work that do not depend on each other: begun at once, they cost SQLite's
 * thread one way instead of many. Where one fails the others are waited for, so that nothing of a unit is written
 * after it has been taken back.
 */
export async function together<const Parts extends readonly unknown[]>(
  parts: Parts,
): Promise<{ -readonly [Place in keyof Parts]: Awaited<Parts[Place]> }> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}
