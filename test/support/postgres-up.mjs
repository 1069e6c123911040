import { startPostgres } from './postgres.mjs';

/** Starts one real PostgreSQL for the run, unless TEST_POSTGRES_URL names one already. */
export default async function postgresUp() {
  if (process.env.TEST_POSTGRES_URL) return;
  const server = await startPostgres({ flags: ['-c', 'fsync=off', '-c', 'max_connections=300'] });
  process.env.TEST_POSTGRES_URL = server.url;
  globalThis.testPostgres = server;
}
