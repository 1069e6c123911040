import { type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { type DatabaseConfig } from '../config/config.ts';
import { PostgresSockets } from './postgres-sockets.ts';

/** The schema as the application is made of it: every room's entities, and the one list of migrations. */
export interface Schema {
  readonly entities: MixedList<(new () => object) | EntitySchema>;
  readonly migrations: (new () => object)[];
}

/** Name under which Nest knows the read-only connection. */
export const READER = 'reader';

/** Milliseconds that a connection waits for whoever else has the file. */
export const lockTimeout = 10_000;

/** What both connections to PostgreSQL have in common; whatever hangs is given up in seconds (`test/faults`). */
function toPostgres(url: string, settings: string) {
  return {
    type: 'postgres',
    url,
    poolSize: 10,
    /** Milliseconds for connecting, and for waiting until one of the pool is free. */
    connectTimeoutMS: 5_000,
    extra: {
      stream: new PostgresSockets(url).open,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      options: settings,
    },
  } as const;
}

/** Settings of a SQLite connection that writes. */
export const writingPragmas: readonly string[] = [
  'foreign_keys = ON',
  'journal_mode = WAL',
  'synchronous = FULL',
  // Rows lie by random ids, so that writing touches pages everywhere: 16 MB of them stay at hand.
  'cache_size = -16000',
  // Where nobody else shortens the log (`Checkpoints`): 64 MB.
  'wal_autocheckpoint = 16000',
  // What was deleted is overwritten, not only forgotten.
  'secure_delete = ON',
];

interface PragmaTaking {
  pragma(statement: string): unknown;
}

/** The connection that writes. Only the unit of work uses it, on SQLite with a driver of its own (`writerSource`). */
export function writerOptions(database: DatabaseConfig, schema: Schema): DataSourceOptions {
  const common = {
    entities: schema.entities,
    migrations: schema.migrations,
    synchronize: false,
    logging: false,
  } as const;
  if (database.kind === 'postgres') {
    // Of an instance that has vanished in the middle of a unit, PostgreSQL lets the locks go.
    const settings = '-c idle_in_transaction_session_timeout=60s';
    return { ...common, ...toPostgres(database.url, settings), applicationName: 'wirkungskurs writer' };
  }
  return {
    ...common,
    type: 'better-sqlite3',
    database: database.file,
    timeout: lockTimeout,
    prepareDatabase: (connection: PragmaTaking) => {
      for (const pragma of writingPragmas) connection.pragma(pragma);
    },
  };
}

/** The connection that reads. The database itself refuses a write on it. */
export function readerOptions(database: DatabaseConfig, schema: Schema): DataSourceOptions {
  const common = { name: READER, entities: schema.entities, synchronize: false, logging: false } as const;
  if (database.kind === 'postgres') {
    const settings = '-c default_transaction_read_only=on';
    return { ...common, ...toPostgres(database.url, settings), applicationName: 'wirkungskurs reader' };
  }
  return { ...common, type: 'better-sqlite3', database: database.file, readonly: true, timeout: lockTimeout };
}
