import { type Invitation } from './round-queries.ts';

export interface LinkFilter {
  search: string;
  /** Id of a group, `none` for links without one, or empty for all. */
  group: string;
  state: Invitation['state'] | '';
}

export const noFilter: LinkFilter = { search: '', group: '', state: '' };

/** The links that a filter lets through; the search looks for every word in the label, in any case. */
export function filtered(links: readonly Invitation[], { search, group, state }: LinkFilter): Invitation[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return links.filter(
    (link) =>
      words.every((word) => link.label.toLowerCase().includes(word)) &&
      (group === '' || (link.groupId ?? 'none') === group) &&
      (state === '' || link.state === state),
  );
}
