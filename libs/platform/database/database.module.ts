import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { type DatabaseConfig } from '../config/config.ts';
import { AnalysisReader } from './analysis-reader.ts';
import { PostgresAnalysisReader } from './postgres-analysis-reader.ts';
import { SqliteAnalysisReader } from './sqlite-analysis-reader.ts';
import { READER, readerOptions, type Schema, writerOptions } from './data-sources.ts';
import { PostgresTransactor } from './postgres-transactor.ts';
import { SqliteTransactor } from './sqlite-transactor.ts';
import { TRANSACTOR } from './transactor.ts';
import { UnitOfWork } from './unit-of-work.ts';
import { WriteAheadLog } from './write-ahead-log.ts';
import { writerSource } from './writer-source.ts';

/** The two connections and the one way to write. The schema must be up to date before this module starts. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(database: DatabaseConfig, schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...writerOptions(database, schema), retryAttempts: 0 }),
          dataSourceFactory: writerSource,
        }),
        TypeOrmModule.forRoot({ ...readerOptions(database, schema), name: READER, retryAttempts: 0 }),
      ],
      providers: [
        UnitOfWork,
        WriteAheadLog,
        {
          provide: TRANSACTOR,
          inject: [getDataSourceToken()],
          useFactory: (writer: DataSource) =>
            database.kind === 'sqlite' ? new SqliteTransactor(writer) : new PostgresTransactor(writer),
        },
        {
          provide: AnalysisReader,
          inject: [getDataSourceToken(READER), UnitOfWork],
          useFactory: (reader: DataSource, unit: UnitOfWork) =>
            database.kind === 'sqlite'
              ? new SqliteAnalysisReader(database.file, unit)
              : new PostgresAnalysisReader(reader, unit),
        },
      ],
      exports: [UnitOfWork, AnalysisReader],
    };
  }
}
