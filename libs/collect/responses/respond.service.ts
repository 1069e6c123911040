import { Inject, Injectable } from '@nestjs/common';
import { problem, type QuestionnaireContent } from '#domain';
import { type Config, CONFIG, RateLimit } from '#platform';
import { DraftsService, type DraftView } from '../drafts/drafts.service.ts';
import { type PublishedVersion, PublishedVersions } from '../questionnaires/published-versions.ts';
import { type Entrance, EntranceService } from './entrance.service.ts';

/** Everything that the actor's page needs. */
export interface RespondState {
  entrance: Entrance;
  version: PublishedVersion & { content: QuestionnaireContent };
  draft: DraftView | null;
}

/** What stands behind a link while it takes answers. Looking changes nothing. */
@Injectable()
export class RespondService {
  readonly #ofResponse: RateLimit;
  readonly #ofAddress: RateLimit;
  readonly #bytesOfAddress: RateLimit;

  constructor(
    private readonly entrance: EntranceService,
    private readonly versions: PublishedVersions,
    private readonly drafts: DraftsService,
    @Inject(CONFIG) config: Config,
  ) {
    this.#ofResponse = new RateLimit(120, 60_000, undefined);
    this.#ofAddress = new RateLimit(6_000, 60_000, config.processSecret);
    this.#bytesOfAddress = new RateLimit(300_000_000, 600_000, config.processSecret);
  }

  /** @throws link-unknown, too-many-requests, round-in-preparation, round-not-open-yet, round-closed, already-answered */
  async look(token: string, address: string): Promise<RespondState> {
    const entrance = await this.entrance.enter(token, address);
    const version = await this.versions.find(entrance.project.id, entrance.round.versionId);
    if (version === undefined) throw problem('link-unknown');
    return { entrance, version, draft: await this.drafts.ofLink(entrance) };
  }

  /**
   * Counts writes: few of one response, and many of an address, for a room full of phones shares one.
   * @param bytes length of the body. @throws too-many-requests
   */
  countWrite(responseId: string, address: string, bytes: number): void {
    this.#ofResponse.count(responseId);
    this.#ofAddress.count(address);
    this.#bytesOfAddress.count(address, bytes);
  }
}
