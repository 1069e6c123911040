import { isVisibleToWorkshop, type ThemeStatus } from '../themes/index.ts';

/** Why one theme cannot be chosen: it is not one of the project, or it is still a draft. */
export type RefusedTheme = { themeId: string; reason: 'unknown' | 'draft' };

/**
 * The themes of a choice that a workshop, or a goal, cannot take. A theme that was taken before may stay, even
 * if it went back to being a draft since: what a room has worked with does not vanish under its hands. One of
 * another project is unknown, like one that never was.
 *
 * @param wanted ids of themes
 * @param themes all themes of the project
 * @param taken ids of themes that were chosen before
 */
export function refusedThemes(
  wanted: readonly string[],
  themes: readonly { id: string; status: ThemeStatus }[],
  taken: ReadonlySet<string> = new Set(),
): RefusedTheme[] {
  const statuses = new Map(themes.map(({ id, status }) => [id, status]));
  return wanted.flatMap((themeId): RefusedTheme[] => {
    const status = statuses.get(themeId);
    if (status === undefined) return [{ themeId, reason: 'unknown' }];
    return isVisibleToWorkshop(status) || taken.has(themeId) ? [] : [{ themeId, reason: 'draft' }];
  });
}
