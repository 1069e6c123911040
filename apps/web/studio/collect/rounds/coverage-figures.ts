/** How far a group has been heard; null: a figure that is hidden. */
interface Heard {
  invited: number;
  answered: number | null;
}

interface Links {
  personalLinks: number;
  openLinks: number;
}

/**
 * Whether answers that belong to no group are in the total. Where a figure is hidden nobody can tell, nor should
 * they; then it is enough that links were made through which such answers may have come.
 */
export function someOutsideGroups(total: number | null, groups: readonly Heard[], links: Links): boolean {
  const sum = groups.reduce((all, { answered }) => all + (answered ?? 0), 0);
  if (total === null || total === sum) return false;
  const invited = groups.reduce((all, group) => all + group.invited, 0);
  return groups.every(({ answered }) => answered !== null) || links.openLinks > 0 || links.personalLinks > invited;
}
