import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { UnitOfWork } from '#platform';
import { AccountLinkEntity, type AccountLinkKind } from './account-link.entity.ts';

@Injectable()
export class AccountLinksRepository {
  constructor(private readonly unit: UnitOfWork) {}

  open(tokenHash: string, at: string): Promise<AccountLinkEntity | null> {
    return this.unit.reader.findOneBy(AccountLinkEntity, { tokenHash, usedAt: IsNull(), expiresAt: MoreThan(at) });
  }

  openOfKind(kind: AccountLinkKind, at: string): Promise<AccountLinkEntity | null> {
    return this.unit.reader.findOneBy(AccountLinkEntity, { kind, usedAt: IsNull(), expiresAt: MoreThan(at) });
  }

  openOfProject(projectId: string, at: string): Promise<AccountLinkEntity[]> {
    return this.unit.reader.find(AccountLinkEntity, {
      where: { projectId, usedAt: IsNull(), expiresAt: MoreThan(at) },
      order: { email: 'ASC', id: 'ASC' },
    });
  }

  async insert(link: AccountLinkEntity): Promise<void> {
    await this.unit.writer.insert(AccountLinkEntity, link);
  }

  /** Uses a link up. False if somebody else was faster. */
  async use(id: string, at: string): Promise<boolean> {
    const { affected } = await this.unit.writer.update(AccountLinkEntity, { id, usedAt: IsNull() }, { usedAt: at });
    return affected === 1;
  }

  /** Links for an address that nobody has used. */
  async removeOfAddress(projectId: string, email: string): Promise<void> {
    await this.unit.writer.delete(AccountLinkEntity, { projectId, email, usedAt: IsNull() });
  }

  async remove(projectId: string, id: string): Promise<boolean> {
    const { affected } = await this.unit.writer.delete(AccountLinkEntity, { projectId, id, usedAt: IsNull() });
    return affected === 1;
  }
}
