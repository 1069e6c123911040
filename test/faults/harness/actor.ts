import { setTimeout as pause } from 'node:timers/promises';
import { type AnswersByQuestion } from '#domain';
import { newAnonymousId } from '#platform';
import { type Answer, HttpClient } from '../../support/http-client.ts';
import { type Chance } from './chance.ts';
import { type Ledger } from './ledger.ts';
import { type Survey } from './survey.ts';

/** How actors reach the product, wherever it is at the moment. */
export interface Reach {
  /** Resolves with the address once the product is there. */
  url(): Promise<string>;
}

/** Links that take one response each; every one is handed out once. */
export class Links {
  readonly #personal: string[];
  readonly open: string;

  constructor({ open, personal }: Survey) {
    this.open = open;
    this.#personal = [...personal];
  }

  next(chance: Chance): string {
    return (chance.happens(0.3) ? this.#personal.pop() : undefined) ?? this.open;
  }
}

/** Somebody who answers surveys again and again, insists until she has an answer, and has the ledger remember. */
export class Actor {
  constructor(
    private readonly reach: Reach,
    private readonly links: Links,
    private readonly ledger: Ledger,
    private readonly chance: Chance,
  ) {}

  /** One response from its first draft on; some are left as drafts, some fit no form, some come with an offer. */
  async visit(): Promise<void> {
    const [link, id] = [this.links.next(this.chance), newAnonymousId()];
    for (let saves = this.chance.between(0, 3); saves > 0; saves -= 1) await this.saveDraft(link, id);
    if (this.ledger.drafts.has(id) && this.chance.happens(0.15)) return;
    await this.submit(link, id);
    if (this.chance.happens(0.2)) await this.submit(link, id);
    if (this.chance.happens(0.3)) await this.offer(link);
  }

  private async submit(link: string, id: string): Promise<void> {
    const answers = this.ledger.sent.get(id) ?? this.answers(id, this.chance.happens(0.15) ? 99 : 4);
    this.ledger.sent.set(id, answers);
    const { body } = await this.insist(`${link}/responses/${id}`, { answers, locale: 'de', minutes: 7 });
    const { status } = body as { status: 'accepted' | 'received' };
    const before = this.ledger.acknowledged.get(id) ?? status;
    if (before !== status) this.ledger.isStrange(`${id} was ${before} and is ${status}`);
    this.ledger.acknowledged.set(id, status);
  }

  private async saveDraft(link: string, id: string): Promise<void> {
    const draft = this.ledger.draft(id);
    const seen = draft.acknowledged;
    const answers = this.answers(id, seen + 1);
    draft.states.set(seen + 1, answers);
    const { body } = await this.insist(`${link}/drafts/${id}`, { revision: seen, answers, locale: 'de', page: 0 });
    const { revision } = body as { revision: number };
    if (revision !== seen + 1) this.ledger.isStrange(`${id} is at ${revision} after ${seen}`);
    draft.acknowledged = revision;
  }

  private async offer(link: string): Promise<void> {
    const id = newAnonymousId();
    this.ledger.offered.add(id);
    await this.insist(`${link}/involvements/${id}`, {
      kind: 'workshop',
      name: `Kaya ${id}`,
      contact: 'k@kita.example',
    });
    this.ledger.offersAcknowledged.add(id);
  }

  private answers(id: string, note: number): AnswersByQuestion {
    return { bedarf: `${id}: ${'Verlässliche Ansprechpersonen. '.repeat(this.chance.between(1, 60))}`.trim(), note };
  }

  /** As the page does it: the same again, until there is an answer that is not "try again". */
  private async insist(path: string, body: unknown): Promise<Answer> {
    for (;;) {
      const answer = await this.send(path, body);
      if (answer === undefined) this.ledger.unanswered += 1;
      else if (isTryAgain(answer)) this.ledger.toldToTryAgain();
      else if (answer.status < 300) {
        this.ledger.promised();
        return answer;
      } else throw new Error(`${path} was answered with ${answer.status}: ${answer.text}`);
      await pause(this.chance.between(20, 60));
    }
  }

  /** Undefined where nobody has answered. */
  private async send(path: string, body: unknown): Promise<Answer | undefined> {
    const client = new HttpClient(await this.reach.url());
    const address = `10.0.${this.chance.between(0, 255)}.${this.chance.between(1, 254)}`;
    const began = performance.now();
    const answer = await client.send('PUT', path, body, { 'x-forwarded-for': address }).catch(() => undefined);
    if (answer !== undefined) this.ledger.slowest = Math.max(this.ledger.slowest, performance.now() - began);
    return answer;
  }
}

/** All of it: the status, when to come back, and a problem that says so. */
export function isTryAgain({ status, headers, body }: Answer): boolean {
  return (
    status === 503 &&
    Number(headers.get('retry-after')) > 0 &&
    (headers.get('content-type') ?? '').startsWith('application/problem+json') &&
    (body as { slug?: unknown }).slug === 'try-again'
  );
}
