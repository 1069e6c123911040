import { Activity1761955200001 } from './01-activity.ts';
import { People1761955200002 } from './02-people.ts';
import { Questionnaires1761955200003 } from './03-questionnaires.ts';
import { Rounds1761955200004 } from './04-rounds.ts';
import { Coding1761955200005 } from './05-coding.ts';
import { Themes1761955200006 } from './06-themes.ts';
import { Workshop1761955200007 } from './07-workshop.ts';
import { Comparability1761955200008 } from './08-comparability.ts';
import { AnswerRepairs1761955200009 } from './09-answer-repairs.ts';
import { ResponseMode1761955200010 } from './10-response-mode.ts';
import { LeanIndexes1761955200011 } from './11-lean-indexes.ts';
import { WaitingAnswers1761955200012 } from './12-waiting-answers.ts';

/** Every migration in order; a released one never changes. */
export const migrations = [
  Activity1761955200001,
  People1761955200002,
  Questionnaires1761955200003,
  Rounds1761955200004,
  Coding1761955200005,
  Themes1761955200006,
  Workshop1761955200007,
  Comparability1761955200008,
  AnswerRepairs1761955200009,
  ResponseMode1761955200010,
  LeanIndexes1761955200011,
  WaitingAnswers1761955200012,
];
