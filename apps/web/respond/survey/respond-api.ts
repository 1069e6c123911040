import { type Answers, type Draft } from '../draft.ts';
import { isRecord, parsed } from '../json.ts';

/** What became of a request. `unreachable`: try again later; where the server is busy, it says in how many seconds. */
export type Outcome<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'stale'; readonly draft: ServerDraft }
  | { readonly kind: 'refused'; readonly slug: string }
  | { readonly kind: 'unreachable'; readonly busyFor?: number };

/** A draft as the server keeps it. */
export interface ServerDraft {
  readonly responseId: string;
  readonly revision: number;
  readonly answers: Answers;
  readonly page: number;
}

/** What the link leads to. */
export interface RespondState {
  readonly content: object;
  readonly draft: ServerDraft | null;
}

/** Browsers let a closing page send no more than this, in bytes. */
const mostWhenClosing = 60_000;

/** The routes of an actor's link. */
export class RespondApi {
  readonly #base: string;
  readonly #language: string;

  constructor(token: string, language: string) {
    this.#base = `/api/respond/${token}`;
    this.#language = language;
  }

  state(): Promise<Outcome<RespondState>> {
    return this.#send(readState, 'GET', '');
  }

  saveDraft(draft: Draft, closing: boolean): Promise<Outcome<{ revision: number }>> {
    const { answers, page, revision } = draft;
    const body = JSON.stringify({ revision, answers, locale: this.#language, page });
    const keepalive = closing && new TextEncoder().encode(body).length < mostWhenClosing;
    return this.#send(readRevision, 'PUT', `/drafts/${draft.responseId}`, body, keepalive);
  }

  submit(responseId: string, body: string): Promise<Outcome<unknown>> {
    return this.#send((answer) => answer, 'PUT', `/responses/${responseId}`, body);
  }

  /** Says who would like to take part further, under an id that leads to no response. */
  offerInvolvement(id: string, offer: Answers): Promise<Outcome<unknown>> {
    return this.#send(() => true, 'PUT', `/involvements/${id}`, JSON.stringify(offer));
  }

  async #send<Value>(
    read: (body: unknown) => Value | undefined,
    method: string,
    path: string,
    body?: string,
    keepalive = false,
  ): Promise<Outcome<Value>> {
    const answer = await fetch(this.#base + path, {
      method,
      keepalive,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        'accept-language': this.#language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      ...(keepalive ? {} : { signal: AbortSignal.timeout(20_000) }),
    })
      .then(async (response) => ({ response, body: await response.text() }))
      .catch(() => undefined);
    return answer === undefined ? { kind: 'unreachable' } : outcomeOf(answer.response, parsed(answer.body), read);
  }
}

function outcomeOf<Value>(
  { status, headers }: Response,
  body: unknown,
  read: (body: unknown) => Value | undefined,
): Outcome<Value> {
  if (status < 300) {
    const value = read(body);
    return value === undefined ? { kind: 'unreachable' } : { kind: 'ok', value };
  }
  // Without a problem of ours, something in between has answered in the server's place.
  if (status === 429 || status >= 500 || !isRecord(body) || typeof body['slug'] !== 'string') {
    const busyFor = secondsIn(headers.get('retry-after'));
    return busyFor === undefined ? { kind: 'unreachable' } : { kind: 'unreachable', busyFor };
  }
  const newer = body['slug'] === 'stale-draft' ? readDraft(body['draft']) : undefined;
  return newer === undefined ? { kind: 'refused', slug: body['slug'] } : { kind: 'stale', draft: newer };
}

/** Retry-After in seconds (RFC 9110, 10.2.3); a date, which our server never sends, counts as nothing. */
function secondsIn(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}

function readState(body: unknown): RespondState | undefined {
  if (!isRecord(body) || !isRecord(body['content'])) return undefined;
  return { content: body['content'], draft: readDraft(body['draft']) ?? null };
}

function readRevision(body: unknown): { revision: number } | undefined {
  return isRecord(body) && typeof body['revision'] === 'number' ? { revision: body['revision'] } : undefined;
}

function readDraft(draft: unknown): ServerDraft | undefined {
  if (!isRecord(draft)) return undefined;
  const { responseId, revision, answers, page } = draft;
  if (typeof responseId !== 'string' || typeof revision !== 'number') return undefined;
  if (typeof page !== 'number' || !isRecord(answers)) return undefined;
  return { responseId, revision, answers, page };
}
