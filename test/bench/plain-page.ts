import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { build } from 'vite';
import { projectFolder } from '#platform';
import { precompress } from '../../apps/web/precompress.ts';

/** A page that shows the questionnaire the way the manual of survey-react-ui says, for comparison. */
export async function startPlainPage(questionnaire: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkungskurs-plain-'));
  writeFileSync(join(folder, 'questionnaire.json'), questionnaire);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Befragung</title>
     <meta name="viewport" content="width=device-width, initial-scale=1"></head>
     <body><div id="survey"></div><script type="module" src="./main.js"></script></body></html>`,
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { Model } from 'survey-core';
     import 'survey-core/i18n/german';
     import { Survey } from 'survey-react-ui';
     import 'survey-core/survey-core.css';
     import questionnaire from './questionnaire.json';
     const model = new Model(questionnaire);
     model.locale = 'de';
     createRoot(document.getElementById('survey')).render(createElement(Survey, { model }));`,
  );
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [precompress()],
    resolve: { preserveSymlinks: true, alias: dependencies(['react', 'react-dom', 'survey-core', 'survey-react-ui']) },
    build: { outDir: join(folder, 'built') },
  });
  const server = Fastify({ forceCloseConnections: true });
  await server.register(fastifyStatic, { root: join(folder, 'built'), preCompressed: true });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url, stop: () => server.close() };
}

const dependencies = (names: readonly string[]) =>
  names.map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: join(projectFolder, 'node_modules', name),
  }));
