/** Writes what the web knows of the API: the types of every route, from the running server's own description. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { migrate, readConfig } from '../../dist/libs/platform/index.js';
import { createApplication } from '../../dist/apps/api/application.js';
import { schema } from '../../dist/apps/api/schema.js';

const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-api-'));
const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', PORT: '0' });
await migrate(config.database, schema, false);
const app = await createApplication(config);
try {
  await app.listen(0, '127.0.0.1');
  const answer = await fetch(`${await app.getUrl()}/api/openapi.json`);
  const types = await openapiTypescript(await answer.json(), { alphabetize: true });
  writeFileSync(new URL('./shared/api/schema.d.ts', import.meta.url), astToString(types));
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
