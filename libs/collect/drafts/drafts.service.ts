import { Injectable } from '@nestjs/common';
import { type AnswersByQuestion, canonicalJson, Problem, problem } from '#domain';
import { today, UnitOfWork } from '#platform';
import { type Entrance, EntranceService } from '../responses/entrance.service.ts';
import { ResponsesRepository } from '../responses/responses.repository.ts';
import { QuarantineRepository } from '../quarantine/quarantine.repository.ts';
import { type DraftEntity } from './draft.entity.ts';
import { DraftsRepository } from './drafts.repository.ts';

export interface DraftInput {
  /** The revision of the server that it goes on from; 0: none. */
  revision: number;
  answers: AnswersByQuestion;
  locale: string;
  /** Page the actor is on, from 0. */
  page: number;
}

export interface DraftView extends DraftInput {
  responseId: string;
}

/** Keeps what actors have written before they submit it. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly responses: ResponsesRepository,
    private readonly quarantine: QuarantineRepository,
    private readonly entrance: EntranceService,
    private readonly unit: UnitOfWork,
  ) {}

  /** The draft behind a personal link of a pseudonymous project, so that it can be gone on with on another device. */
  async ofLink({ project, linkedInvitation }: Entrance): Promise<DraftView | null> {
    const draft = linkedInvitation === null ? null : await this.drafts.byInvitation(project.id, linkedInvitation);
    return draft === null ? null : viewOf(draft);
  }

  /** The draft of a response, for whoever knows its id and a link of its round. @throws not-found and as `enter` */
  async one(token: string, responseId: string, address: string): Promise<DraftView> {
    const entrance = await this.entrance.enter(token, address);
    const draft = await this.drafts.byResponse(entrance.project.id, responseId);
    if (draft === null || !belongs(draft, entrance)) throw problem('not-found');
    return viewOf(draft);
  }

  /**
   * Keeps a draft. Sending the same again changes nothing, so that a lost answer costs nothing.
   * @throws stale-draft with the newer draft, response-id-conflict, and as `enter`
   */
  async save(token: string, responseId: string, input: DraftInput, address: string): Promise<{ revision: number }> {
    const entrance = await this.entrance.enter(token, address);
    try {
      return await this.unit.run(async () => {
        // What was written through the link may have been deleted while this waited for its turn.
        await this.entrance.enterAgain(entrance, token, address);
        return this.write(entrance, responseId, input);
      });
    } catch (reason) {
      if (reason instanceof Problem) throw reason;
      // Two came at once: whoever was second compares with what the first has written.
      const winner = await this.existing(entrance, responseId);
      const unchanged = winner?.responseId === responseId && winner.revision === input.revision;
      if (winner === null || unchanged) throw reason;
      return sameOrStale(winner, responseId, input);
    }
  }

  private async write(entrance: Entrance, responseId: string, input: DraftInput): Promise<{ revision: number }> {
    const projectId = entrance.project.id;
    const existing = await this.existing(entrance, responseId);
    if (existing !== null && !belongs(existing, entrance)) throw problem('response-id-conflict');
    if (existing !== null && (existing.responseId !== responseId || existing.revision !== input.revision)) {
      return sameOrStale(existing, responseId, input);
    }
    const { answers, locale, page } = input;
    const revision = input.revision + 1;
    const { id: roundId } = entrance.round;
    const invitationId = entrance.linkedInvitation;
    const draft = {
      projectId,
      responseId,
      roundId,
      invitationId,
      revision,
      answers,
      locale,
      page,
      updatedDay: today(),
    };
    if (existing === null) {
      await this.checkNotSubmitted(projectId, responseId);
      await this.drafts.insert(draft);
    } else if (!(await this.drafts.update(draft, existing.revision))) {
      throw new Error('Somebody has written this draft at the same moment.');
    }
    return { revision };
  }

  /** A draft that was on its way while the answers were submitted comes too late. */
  private async checkNotSubmitted(projectId: string, responseId: string): Promise<void> {
    const submitted =
      (await this.responses.byId(projectId, responseId)) ?? (await this.quarantine.byId(projectId, responseId));
    if (submitted !== null) throw problem('already-answered');
  }

  private async existing(entrance: Entrance, responseId: string): Promise<DraftEntity | null> {
    const { project, linkedInvitation } = entrance;
    const own = await this.drafts.byResponse(project.id, responseId);
    if (own !== null || linkedInvitation === null) return own;
    return this.drafts.byInvitation(project.id, linkedInvitation);
  }
}

const belongs = (draft: DraftEntity, { round, linkedInvitation }: Entrance): boolean =>
  draft.roundId === round.id && draft.invitationId === linkedInvitation;

function sameOrStale(draft: DraftEntity, responseId: string, input: DraftInput): { revision: number } {
  const same =
    draft.responseId === responseId &&
    draft.locale === input.locale &&
    draft.page === input.page &&
    canonicalJson(draft.answers) === canonicalJson(input.answers);
  if (same) return { revision: draft.revision };
  throw problem('stale-draft').with({ draft: viewOf(draft) });
}

function viewOf({ responseId, revision, answers, locale, page }: DraftEntity): DraftView {
  return { responseId, revision, answers, locale, page };
}
