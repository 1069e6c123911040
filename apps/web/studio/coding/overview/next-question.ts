/** What decides where a coder goes on. */
export interface Progress {
  sources: number;
  coders: readonly { id: string; sources: number }[];
}

/** Answers a person has not coded yet. */
export function leftFor(question: Progress, userId: string): number {
  const mine = question.coders.find(({ id }) => id === userId)?.sources ?? 0;
  return question.sources - mine;
}

/** The question to go on with: one that was begun before one that was not, in the order of the questionnaire. */
export function nextQuestion<Question extends Progress>(
  questions: readonly Question[],
  userId: string,
): Question | undefined {
  const open = questions.filter((question) => leftFor(question, userId) > 0);
  return open.find((question) => leftFor(question, userId) < question.sources) ?? open[0];
}
