import { api, answer, done } from '../../../shared/api/client.ts';
import { type AnswerSlug, ProblemAnswer } from '../../../shared/api/problem-answer.ts';
import { queryClient } from '../../shell/query-client.ts';
import { meQuery } from '../../shell/session.ts';
import { CodingsStore, type CodingsServer } from './codings-store.ts';
import { type Outcome } from './write-queue.ts';

export type CodingsOfScreen = CodingsStore<ProblemAnswer>;

/** Kept while the studio is open, so that changing the page loses nothing that is still on its way. */
const stores = new Map<string, CodingsOfScreen>();

/** The codings of one question as one person sees and changes them. */
export function codingsOnScreen(project: string, questionnaire: string, question: string, me: string): CodingsOfScreen {
  const key = [project, questionnaire, question, me].join(' ');
  const known = stores.get(key);
  if (known !== undefined) return known;
  const made = new CodingsStore<ProblemAnswer>(serverOf(project, me), (run, milliseconds) => {
    const timer = window.setTimeout(run, milliseconds);
    return () => window.clearTimeout(timer);
  });
  if (stores.size === 0) guardUnsavedCodings();
  stores.set(key, made);
  return made;
}

/** Asks before the window closes while something is not saved, and tries again when the connection is back. */
function guardUnsavedCodings(): void {
  const unsaved = () => [...stores.values()].filter(({ state }) => state.queue.pending > 0);
  window.addEventListener('beforeunload', (event) => {
    if (unsaved().length > 0) event.preventDefault();
  });
  window.addEventListener('online', () => {
    for (const store of unsaved()) store.retry();
  });
}

/** What one coder has not sent waits until it is they who are logged in. */
const isHere = (me: string): boolean => queryClient.getQueryData(meQuery.queryKey)?.user.id === me;

function serverOf(project: string, me: string): CodingsServer<ProblemAnswer> {
  const at = (id: string) => ({ params: { path: { project, id } } });
  return {
    put: async ({ id, sourceId, codeId, start, end, stance, stair }) => {
      if (!isHere(me)) return { kind: 'unreached' };
      const body = { sourceId, codeId, start, end, stance, stair };
      try {
        return {
          kind: 'done',
          coding: await answer(api.PUT('/api/projects/{project}/codings/{id}', { ...at(id), body })),
        };
      } catch (reason) {
        return outcomeOf(reason);
      }
    },
    judge: (id, judgement) =>
      outcome(me, () => done(api.PATCH('/api/projects/{project}/codings/{id}', { ...at(id), body: judgement }))),
    remove: (id) => outcome(me, () => done(api.DELETE('/api/projects/{project}/codings/{id}', at(id)))),
  };
}

async function outcome(me: string, send: () => Promise<void>): Promise<Outcome<ProblemAnswer>> {
  if (!isHere(me)) return { kind: 'unreached' };
  try {
    await send();
    return { kind: 'done' };
  } catch (reason) {
    return outcomeOf(reason);
  }
}

const passing: readonly AnswerSlug[] = ['not-reached', 'try-again', 'too-many-requests', 'login-required'];

/** Whoever logs in again, waits a moment or finds the network again can still send it. */
function outcomeOf(reason: unknown): Outcome<ProblemAnswer> {
  if (!(reason instanceof ProblemAnswer)) return { kind: 'unreached' };
  const passes = passing.includes(reason.slug) || reason.status >= 502;
  return passes ? { kind: 'unreached' } : { kind: 'refused', why: reason };
}
