import { type ProblemSlug } from '#domain';

/** One place of the input that is wrong, in the reader's language. */
export interface WrongPlace {
  /** RFC 6901 pointer into what was sent, or a line of a file. */
  pointer: string;
  code: string;
  detail: string;
}

/** A problem of the server, or the one that no server can tell: that it was not reached. */
export type AnswerSlug = ProblemSlug | 'not-reached';

/** An RFC 9457 answer as an error: everything that a request can fail with. */
export class ProblemAnswer extends Error {
  readonly slug: AnswerSlug;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly WrongPlace[];
  readonly request: string | undefined;
  /** The whole answer, for problems that carry more (a newer draft, for example). */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(body: Readonly<Record<string, unknown>>, status: number) {
    super(text(body['title']));
    this.name = 'ProblemAnswer';
    this.slug = isSlug(body['slug']) ? body['slug'] : 'unexpected';
    this.status = status;
    this.title = text(body['title']);
    this.detail = text(body['detail']);
    this.errors = Array.isArray(body['errors']) ? body['errors'].filter(isPlace) : [];
    this.request = typeof body['request'] === 'string' ? body['request'] : undefined;
    this.body = body;
  }

  /** What is wrong with one field of a form. */
  at(pointer: string): string | undefined {
    return this.errors.find((place) => place.pointer === pointer)?.detail;
  }
}

/** Reads a failed response, whatever came back. */
export async function problemOf(response: Response): Promise<ProblemAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  return new ProblemAnswer(isRecord(body) ? body : {}, response.status);
}

export const isProblem = (reason: unknown, ...slugs: AnswerSlug[]): reason is ProblemAnswer =>
  reason instanceof ProblemAnswer && (slugs.length === 0 || slugs.includes(reason.slug));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The server knows its own slugs; one of a later version is treated like any other. */
const isSlug = (value: unknown): value is AnswerSlug => typeof value === 'string' && value !== '';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): value is WrongPlace =>
  isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';
