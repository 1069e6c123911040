import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';

const tenMinutes = 600_000;

/**
 * SQLite's write-ahead log holds what was written commit by commit, as long as it is not overwritten: who has a
 * copy of it can see what was written together. It is emptied again and again, so that it never tells of a day.
 */
@Injectable()
export class WriteAheadLog implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #writer: DataSource;
  readonly #isSqlite: boolean;
  #timer: NodeJS.Timeout | undefined;

  constructor(@InjectDataSource() writer: DataSource, @Inject(CONFIG) { database }: Config) {
    this.#writer = writer;
    this.#isSqlite = database.kind === 'sqlite';
  }

  onApplicationBootstrap(): void {
    if (this.#isSqlite) this.#timer = setInterval(() => void this.empty(), tenMinutes).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Brings everything into the file and cuts the log to nothing; where somebody reads or writes, another time. */
  async empty(): Promise<void> {
    await this.#writer.query('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
  }
}
