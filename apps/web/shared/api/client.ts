import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemAnswer, problemOf } from './problem-answer.ts';
import type { components, paths } from './schema.d.ts';

/** The shapes that the API takes and gives, by name: `Shape<'ProjectAnswer'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Every answer that is no success becomes a thrown `ProblemAnswer`, in the language of the page. */
const problemsAsErrors: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', document.documentElement.lang || 'de');
  },
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemOf(response);
  },
  onError: ({ error }) => {
    if (error instanceof ProblemAnswer) return;
    return new ProblemAnswer({ slug: 'not-reached' }, 0);
  },
};

/** The API, typed by its own description: `api.GET('/api/projects/{project}', { params: { path: { project } } })`. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(problemsAsErrors);

/** The body of a successful answer: `await answer(api.GET('/api/me'))`. @throws ProblemAnswer */
export async function answer<Body>(request: Promise<{ data?: Body; response: Response }>): Promise<Body> {
  const { data, response } = await request;
  if (data === undefined) throw new ProblemAnswer({}, response.status);
  return data;
}

/** Waits for an answer without a body (204). @throws ProblemAnswer */
export async function done(request: Promise<unknown>): Promise<void> {
  await request;
}
