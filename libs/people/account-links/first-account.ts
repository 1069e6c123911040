import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config, newId, now, UnitOfWork } from '#platform';
import { UsersService } from '../users/users.service.ts';
import { AccountLinksRepository } from './account-links.repository.ts';
import { LinkPaths } from './link-paths.ts';

const day = 24 * 60 * 60_000;

/** How the first person gets in: an account from the configuration, or a link that is shown at the start. */
@Injectable()
export class FirstAccount implements OnApplicationBootstrap {
  constructor(
    private readonly users: UsersService,
    private readonly links: AccountLinksRepository,
    private readonly paths: LinkPaths,
    private readonly unit: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { firstAccount } = this.config;
    if (firstAccount === undefined || (await this.users.anyExists())) return;
    await this.users.create({ ...firstAccount, name: firstAccount.email, administrator: true });
  }

  /** The path of the link that makes the first account; undefined once there is one. */
  async linkIfNeeded(): Promise<string | undefined> {
    if (await this.users.anyExists()) return undefined;
    const open = await this.links.openOfKind('first-account', now());
    return this.paths.pathOf(open?.id ?? (await this.make()));
  }

  private async make(): Promise<string> {
    const id = newId();
    await this.unit.run(() =>
      this.links.insert({
        id,
        tokenHash: this.paths.hashOf(id),
        kind: 'first-account',
        email: null,
        projectId: null,
        role: null,
        createdBy: null,
        expiresAt: new Date(Date.now() + day).toISOString(),
        usedAt: null,
      }),
    );
    return id;
  }
}
