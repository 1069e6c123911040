import { isMainThread } from 'node:worker_threads';
import { answerProblem, type Judgement } from '#domain';

import { type JudgeTask } from './judge-task.ts';
import { judgeWithModel } from './model-judgement.ts';

// Nothing a questionnaire says may make this thread fetch.
const waysOut = isMainThread ? [] : ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
for (const name of waysOut) Reflect.deleteProperty(globalThis, name);

export default function judge({ content, answers, locale, begun }: JudgeTask): Judgement {
  begun.postMessage('begun');
  begun.close();
  try {
    return judgeWithModel(content, answers, locale);
  } catch {
    // survey-core met something it cannot cope with; people decide about it.
    return { accepted: false, problems: [answerProblem('check-failed', { question: '' }, locale)] };
  }
}
