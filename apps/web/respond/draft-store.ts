import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Draft } from './draft.ts';

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Keeps drafts in IndexedDB: they outlive a closed browser, a lost connection and an empty battery. */
export class DraftStore {
  readonly #database: IDBPDatabase<Kept>;

  private constructor(database: IDBPDatabase<Kept>) {
    this.#database = database;
  }

  static async open(): Promise<DraftStore> {
    return new DraftStore(
      await openDB<Kept>('wirkungskurs', 1, {
        upgrade: (database) => {
          database.createObjectStore('drafts', { keyPath: 'key' });
        },
      }),
    );
  }

  get(key: string): Promise<Draft | undefined> {
    return this.#database.get('drafts', key);
  }

  /** Resolves when the draft is on the disk, not only in a cache of the system. */
  async put(draft: Draft): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(draft), transaction.done]);
  }

  delete(key: string): Promise<void> {
    return this.#database.delete('drafts', key);
  }
}
