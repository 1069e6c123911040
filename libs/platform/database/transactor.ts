import { type EntityManager } from 'typeorm';

export interface Turn {
  /**
   * Nobody else writes until the unit ends, nothing uncommitted is there but its own, and a statement that fails makes
   * the commit fail: so what is committed may be read anywhere, and writes need not be waited for one by one.
   */
  readonly alone: boolean;
}

/** How a database runs one unit of work; resolves only after the commit. */
export interface Transactor {
  /**
   * @param committing called when nothing is left but the commit. A unit that gives it may begin while the commit of
   *   another that gave it is on its way to the disk: it then does not see what that one wrote, and must not need to.
   */
  transact<Result>(
    work: (manager: EntityManager, turn: Turn) => Promise<Result>,
    committing?: () => void,
  ): Promise<Result>;
  /** Waits until no other unit of any instance holds the lock; it is let go with the unit of the manager. */
  lock(manager: EntityManager, name: string): Promise<void>;
}

export const TRANSACTOR = Symbol('Transactor');
