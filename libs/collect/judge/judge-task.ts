import { type MessagePort } from 'node:worker_threads';
import { type AnswersByQuestion } from '#domain';

/** What a judging thread is handed. */
export interface JudgeTask {
  content: unknown;
  answers: AnswersByQuestion;
  locale: string;
  /** Told when the judging begins, so that the deadline does not count the start of the thread. */
  begun: MessagePort;
}
