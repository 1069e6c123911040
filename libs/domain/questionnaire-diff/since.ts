import { type QuestionnaireContent } from '../questionnaires/index.ts';
import { type QuestionChange, type QuestionnaireDiff } from './change.ts';
import { type Asked, withComeBacks } from './come-back.ts';
import { compare, diffQuestionnaires } from './diff.ts';
import { type QuestionFacts } from './question-facts.ts';
import { sheetOf } from './sheet.ts';

/** A version that was published before. */
export interface EarlierVersion {
  readonly number: number;
  readonly content: QuestionnaireContent;
}

/** What changed in one question since the version that asked it last: `since` is absent of an added question. */
export type ChangeSince = QuestionChange;

export interface DiffSince extends QuestionnaireDiff {
  readonly questions: readonly ChangeSince[];
}

/**
 * What a version changes, each question compared with the version that asked it last: usually the one before, an
 * earlier one for a question that had been left out in between, and also for its rows, choices and questions inside.
 *
 * @param earlier versions of the same questionnaire, the latest first
 */
export function diffSince(earlier: readonly EarlierVersion[], content: QuestionnaireContent): DiffSince {
  const [latest] = earlier;
  if (latest === undefined) return { general: [], questions: [], unchanged: 0 };
  const diff = diffQuestionnaires(latest.content, content);
  const now = questionsOf(content);
  const before = earlier.map((version) => ({ number: version.number, questions: questionsOf(version.content) }));
  const questions = diff.questions.map((change): ChangeSince => {
    const question = now.get(change.name);
    const asked = before.flatMap(({ number, questions: old }): Asked[] => {
      const found = old.get(change.name);
      return found === undefined ? [] : [{ number, question: found }];
    });
    const [last] = asked;
    if (question === undefined || last === undefined) return change;
    // A question that is new since the version before can have been asked by an older one.
    const since = change.state === 'kept' ? change : compare(last.question, question);
    return { ...withComeBacks(since, question, asked), since: last.number };
  });
  return { ...diff, questions };
}

const questionsOf = (content: QuestionnaireContent): ReadonlyMap<string, QuestionFacts> =>
  new Map(sheetOf(content).questions.map(({ question }) => [question.key, question]));
