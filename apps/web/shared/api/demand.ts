import { ProblemAnswer, problemOf } from './problem-answer.ts';

/** Asks a route that the API's description does not hold, without a body in either direction. @throws ProblemAnswer */
export async function demand(method: 'POST' | 'DELETE', path: string): Promise<void> {
  const headers = { 'accept-language': document.documentElement.lang || 'de' };
  const response = await fetch(path, { method, headers }).catch(() => {
    throw new ProblemAnswer({ slug: 'not-reached' }, 0);
  });
  if (!response.ok) throw await problemOf(response);
}
