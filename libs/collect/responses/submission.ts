import { type AnswersByQuestion, type Judgement } from '#domain';
import { type PublishedVersion } from '../questionnaires/published-versions.ts';
import { type Entrance } from './entrance.service.ts';

export interface Submission {
  answers: AnswersByQuestion;
  locale: string;
  /** How long it took; null: unknown. */
  minutes: number | null;
}

/** `received`: kept, but the team has to look at it first. */
export type SubmissionStatus = 'accepted' | 'received';

/** A submission that waits to be written. */
export interface Arrival {
  entrance: Entrance;
  /** Of the link it came through. */
  tokenHash: string;
  id: string;
  submission: Submission;
  /** Of what was sent, so that sending it again is known to be the same. */
  bodyHash: string;
  version: PublishedVersion;
  /** Undefined: it is judged after it has been written. */
  judgement: Judgement | undefined;
}

/** What is known under the id of a response. */
export interface Submitted {
  roundId: string;
  bodyHash: string;
  status: SubmissionStatus;
}
