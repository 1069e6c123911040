import { deepestGroup, faultsOfTree, groupPlaces, type GroupLine, placeDetail, type ProblemPlace } from '#domain';

/** What is wrong with a tree that was sent, line by line. */
export function placesOfFaults(input: readonly GroupLine[]): ProblemPlace[] {
  return faultsOfTree(input).map(({ line, fault }) => ({
    pointer: `/groups/${line}/${fault === 'key-twice' ? 'key' : 'parentKey'}`,
    code: fault,
    detail: placeDetail(groupPlaces[fault], { deepest: deepestGroup }),
  }));
}
