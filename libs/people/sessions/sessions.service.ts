import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '#domain';
import { ActivityService, type Caller, newId, now, UnitOfWork } from '#platform';
import { Passwords } from '../users/passwords.ts';
import { UsersRepository } from '../users/users.repository.ts';
import { LoginLimits } from './login-limits.ts';
import { SessionsRepository } from './sessions.repository.ts';

const hours = 60 * 60_000;
const idle = 12 * hours;
export const longestSession = 14 * 24 * hours;
/** A session is prolonged at most this often, so that reading does not become writing. */
const prolongedAfter = 0.25 * hours;

const later = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Logins: a random token in a cookie, its hash here; ends after 12 idle hours and after 14 days. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly users: UsersRepository,
    private readonly passwords: Passwords,
    private readonly limits: LoginLimits,
    private readonly activity: ActivityService,
    private readonly unit: UnitOfWork,
  ) {}

  /** @returns the token of a new session. @throws login-failed alike for a wrong password and an unknown account */
  async logIn(email: string, password: string, address: string): Promise<string> {
    const account = email.trim().toLowerCase();
    this.limits.count(account, address);
    const user = await this.users.byEmail(account);
    const open = user !== null && user.disabledAt === null ? user : undefined;
    if (!(await this.passwords.fits(password, open?.passwordHash)) || open === undefined) throw problem('login-failed');
    this.limits.succeeded(account, address);
    return this.start(open.id);
  }

  /** A new session for somebody who has shown who they are. */
  async start(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.unit.run(async () => {
      await this.sessions.sweep(now());
      await this.sessions.insert({
        id: newId(),
        userId,
        tokenHash: hashOf(token),
        createdAt: now(),
        idleUntil: later(idle),
        expiresAt: later(longestSession),
      });
    });
    return token;
  }

  async callerOf(token: string): Promise<Caller | undefined> {
    const session = await this.sessions.live(hashOf(token), now());
    if (session === undefined) return undefined;
    if (session.idleUntil < later(idle - prolongedAfter)) {
      await this.unit.run(() => this.sessions.prolong(session.id, later(idle)));
    }
    const { id: userId, name, administrator } = session.user;
    return { userId, sessionId: session.id, name, administrator };
  }

  async end(caller: Caller): Promise<void> {
    await this.unit.run(() => this.sessions.end(caller.sessionId));
  }

  async endEverywhere(caller: Caller): Promise<void> {
    await this.unit.run(() => this.sessions.endAll(caller.userId));
  }

  /** Changes the password and ends every other session. @throws password-wrong */
  async changePassword(caller: Caller, current: string, next: string, address: string): Promise<void> {
    this.limits.count(caller.userId, address);
    const user = await this.users.byId(caller.userId);
    if (!(await this.passwords.fits(current, user?.passwordHash))) throw problem('password-wrong');
    this.limits.succeeded(caller.userId, address);
    const passwordHash = await this.passwords.hash(next);
    await this.unit.run(async () => {
      await this.users.update(caller.userId, { passwordHash });
      await this.sessions.endOthers(caller.userId, caller.sessionId);
      await this.activity.recordForInstance({ by: caller.userId, action: 'password.changed' });
    });
  }
}
