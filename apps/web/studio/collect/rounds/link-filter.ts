import { type Invitation } from './round-queries.ts';

/** What the list says of a link: nobody in particular is invited through an open one. */
export type ShownState = Invitation['state'] | 'open';

export const shownState = ({ kind, state }: Invitation): ShownState =>
  kind === 'open' && state !== 'revoked' ? 'open' : state;

export interface LinkFilter {
  search: string;
  /** Id of a group, `none` for links without one, or empty for all. */
  group: string;
  state: ShownState | '';
}

export const noFilter: LinkFilter = { search: '', group: '', state: '' };

/** The links that a filter lets through; the search looks for every word in the label, in any case. */
export function filtered(links: readonly Invitation[], { search, group, state }: LinkFilter): Invitation[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return links.filter(
    (link) =>
      words.every((word) => link.label.toLowerCase().includes(word)) &&
      (group === '' || (link.groupId ?? 'none') === group) &&
      (state === '' || shownState(link) === state),
  );
}
