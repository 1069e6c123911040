export {
  type ActorGroup,
  deepestGroup,
  faultsOfTree,
  type GroupFault,
  type GroupLine,
  mostGroups,
  parentsFirst,
  topLevelOf,
} from './tree.ts';
