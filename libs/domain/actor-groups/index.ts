export {
  type ActorGroup,
  deepestGroup,
  faultsOfTree,
  type GroupFault,
  type GroupLine,
  mostGroups,
  parentsFirst,
  topLevelOf,
  topLevels,
} from './tree.ts';
export { nameableGroups, type PersonsByGroup, type TopLevelTable, topLevelTable } from './persons.ts';
