import { type EntityManager } from 'typeorm';

/** How a database runs one unit of work; resolves only after the commit. */
export interface Transactor {
  transact<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Waits until no other unit of any instance holds the lock; it is let go with the unit of the manager. */
  lock(manager: EntityManager, name: string): Promise<void>;
}

export const TRANSACTOR = Symbol('Transactor');
