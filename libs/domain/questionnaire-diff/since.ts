import { type QuestionnaireContent } from '../questionnaires/index.ts';
import { type QuestionChange, type QuestionnaireDiff } from './change.ts';
import { compare, diffQuestionnaires } from './diff.ts';
import { sheetOf } from './sheet.ts';

/** A version that was published before. */
export interface EarlierVersion {
  readonly number: number;
  readonly content: QuestionnaireContent;
}

/** What changed in one question since the version that asked it last. */
export interface ChangeSince extends QuestionChange {
  /** Number of the version it is compared with; absent of an added question. */
  readonly since?: number;
}

export interface DiffSince extends QuestionnaireDiff {
  readonly questions: readonly ChangeSince[];
}

/**
 * What a version changes, each question compared with the version that asked it last: usually the one before, an
 * earlier one for a question that had been left out in between.
 *
 * @param earlier versions of the same questionnaire, the latest first
 */
export function diffSince(earlier: readonly EarlierVersion[], content: QuestionnaireContent): DiffSince {
  const [latest, ...older] = earlier;
  if (latest === undefined) return { general: [], questions: [], unchanged: 0 };
  const diff = diffQuestionnaires(latest.content, content);
  const questions = diff.questions.map((change): ChangeSince => {
    if (change.state === 'kept') return { ...change, since: latest.number };
    return change.state === 'added' ? (comeBack(change, older, content) ?? change) : change;
  });
  return { ...diff, questions };
}

/** A question that an older version asked, compared with that one. */
function comeBack(
  { name }: QuestionChange,
  older: readonly EarlierVersion[],
  content: QuestionnaireContent,
): ChangeSince | undefined {
  const named = (one: QuestionnaireContent) =>
    sheetOf(one).questions.find(({ question }) => question.key === name)?.question;
  const now = named(content);
  for (const { number, content: old } of older) {
    const before = named(old);
    if (before !== undefined && now !== undefined) return { ...compare(before, now), since: number };
  }
  return undefined;
}
