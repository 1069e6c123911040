import { Inject, Injectable } from '@nestjs/common';
import { type InvolvementOffer, problem } from '#domain';
import { InvolvementsService } from '#people';
import { type Config, CONFIG, RateLimit } from '#platform';
import { PublishedVersions } from '../questionnaires/published-versions.ts';
import { checkHasOpened, EntranceService } from './entrance.service.ts';

/**
 * Takes in who would like to take part further. The link only shows that somebody was invited: which link it was,
 * and which answers came through it, is not kept.
 */
@Injectable()
export class InvolvementOffers {
  readonly #ofOpenLink: RateLimit;
  readonly #ofPersonalLink: RateLimit;

  constructor(
    private readonly entrance: EntranceService,
    private readonly versions: PublishedVersions,
    private readonly involvements: InvolvementsService,
    @Inject(CONFIG) config: Config,
  ) {
    this.#ofOpenLink = new RateLimit(300, 600_000, config.processSecret);
    this.#ofPersonalLink = new RateLimit(10, 600_000, config.processSecret);
  }

  /** @throws link-unknown, too-many-requests, round-in-preparation, round-not-open-yet, not-found */
  async put(token: string, id: string, offer: InvolvementOffer, address: string): Promise<void> {
    const { project, round, invitation } = await this.entrance.find(token, address);
    // A round may have closed since she pressed "submit".
    checkHasOpened(round);
    (invitation.kind === 'open' ? this.#ofOpenLink : this.#ofPersonalLink).count(token);
    const version = await this.versions.find(project.id, round.versionId);
    if (version?.content['involvementForm'] !== true) throw problem('not-found');
    await this.involvements.put(project.id, id, offer);
  }
}
