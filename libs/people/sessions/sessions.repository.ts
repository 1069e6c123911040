import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { UnitOfWork } from '#platform';
import { UserEntity } from '../users/user.entity.ts';
import { SessionEntity } from './session.entity.ts';

export interface LiveSession {
  id: string;
  idleUntil: string;
  expiresAt: string;
  user: { id: string; name: string; administrator: boolean };
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async live(tokenHash: string, at: string): Promise<LiveSession | undefined> {
    const session = await this.unit.reader.findOneBy(SessionEntity, {
      tokenHash,
      idleUntil: MoreThan(at),
      expiresAt: MoreThan(at),
    });
    if (session === null) return undefined;
    const user = await this.unit.reader.findOneBy(UserEntity, { id: session.userId, disabledAt: IsNull() });
    if (user === null) return undefined;
    return { id: session.id, idleUntil: session.idleUntil, expiresAt: session.expiresAt, user };
  }

  async insert(session: SessionEntity): Promise<void> {
    await this.unit.writer.insert(SessionEntity, session);
  }

  async prolong(id: string, idleUntil: string): Promise<void> {
    await this.unit.writer.update(SessionEntity, { id }, { idleUntil });
  }

  async end(id: string): Promise<void> {
    await this.unit.writer.delete(SessionEntity, { id });
  }

  async endAll(userId: string): Promise<void> {
    await this.unit.writer.delete(SessionEntity, { userId });
  }

  async endOthers(userId: string, keptId: string): Promise<void> {
    await this.unit.writer.delete(SessionEntity, { userId, id: Not(keptId) });
  }

  /** Forgets what nobody can use any more. */
  async sweep(at: string): Promise<void> {
    await this.unit.writer.delete(SessionEntity, { idleUntil: LessThan(at) });
    await this.unit.writer.delete(SessionEntity, { expiresAt: LessThan(at) });
  }
}
