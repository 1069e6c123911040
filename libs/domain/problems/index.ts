export {
  describeProblem,
  Problem,
  problem,
  problems,
  type Language,
  type ProblemPlace,
  type ProblemSlug,
} from './problem.ts';
export { groupPlaces, inputPlaces, invitationPlaces, placeDetail, placeTables } from './places/index.ts';
