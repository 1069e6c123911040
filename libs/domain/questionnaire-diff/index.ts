export { type Change, type ChangeKind, type QuestionChange, type QuestionnaireDiff } from './change.ts';
export { needsDecision, type Proposal, proposeComparability, type Reason } from './comparability.ts';
export { diffQuestionnaires } from './diff.ts';
export { type Comparability, comparabilityReasons } from './reasons.ts';
export { type ChangeSince, type DiffSince, diffSince, type EarlierVersion } from './since.ts';
export { usualValue } from './usual-values.ts';
