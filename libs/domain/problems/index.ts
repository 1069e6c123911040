export {
  describeProblem,
  Problem,
  problem,
  problems,
  type Language,
  type ProblemPlace,
  type ProblemSlug,
} from './problem.ts';
