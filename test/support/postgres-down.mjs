/** Stops the PostgreSQL that this run started; one that was given is left alone. */
export default async function postgresDown() {
  await globalThis.testPostgres?.stop();
}
