export { type Finding, type Severity } from './finding.ts';
export { type FileFault, fileMessages } from './messages.file.ts';
export { gateMessages } from './messages.ts';
export { longestExpression } from './checks/expressions.ts';
export { canBePublished, inspectQuestionnaire } from './gate.ts';
export { missingFacts, type ProjectFacts } from './placeholders.ts';
export {
  type ExpressionParser,
  type GatePorts,
  type HtmlCleaner,
  type ParsedExpression,
  type PatternProver,
  type PatternVerdict,
  type SettingValue,
  type SurveyProperty,
  type SurveyVocabulary,
} from './ports.ts';
export { contentForActors } from './publish.ts';
