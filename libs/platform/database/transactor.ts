import { type EntityManager } from 'typeorm';

/** How a database runs one unit of work; resolves only after the commit. */
export interface Transactor {
  transact<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}

export const TRANSACTOR = Symbol('Transactor');
