import { Injectable } from '@nestjs/common';
import { type DataSource, type QueryRunner } from 'typeorm';
import { numbered } from './swift-rows.ts';
import { type UnitOfWork } from './unit-of-work.ts';
import { AnalysisReader, type AnalysisRow, type OpenMoment } from './analysis-reader.ts';

/** Long reads of PostgreSQL through a cursor, in one repeatable-read transaction. */
@Injectable()
export class PostgresAnalysisReader extends AnalysisReader {
  readonly #reader: DataSource;
  readonly #unit: UnitOfWork;

  constructor(reader: DataSource, unit: UnitOfWork) {
    super();
    this.#reader = reader;
    this.#unit = unit;
  }

  protected async begin(): Promise<OpenMoment> {
    const runner = this.#reader.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
    } catch (reason) {
      await runner.release();
      throw reason;
    }
    return {
      rows: (sql, parameters = []) => streamRows(runner, sql, parameters),
      alongside: (work) => this.#unit.readFrom(runner.manager, work),
      close: () => runner.rollbackTransaction().finally(() => runner.release()),
    };
  }
}

async function* streamRows(
  runner: QueryRunner,
  sql: string,
  parameters: readonly (string | number | null)[],
): AsyncIterable<AnalysisRow> {
  const stream: AsyncIterable<Record<string, unknown>> = await runner.stream(numbered(sql), [...parameters]);
  for await (const row of stream) yield countsAsNumbers(row);
}

/** PostgreSQL's bigint arrives as text; every count here is far below 2^53. */
function countsAsNumbers(row: Record<string, unknown>): AnalysisRow {
  const plain: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(row)) {
    plain[name] = typeof value === 'number' || value === null ? value : asPlain(name, value);
  }
  return plain;
}

function asPlain(name: string, value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = String(value);
  return name.startsWith('n_') ? Number(text) : text;
}
