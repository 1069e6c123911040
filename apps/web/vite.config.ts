import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { surveyTheme } from './respond/build/survey-theme.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the studio of the team, and the script behind the actor's page, which the server renders. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), surveyTheme(), precompress()],
  resolve: { alias: { '#domain': here('../../libs/domain/index.ts') } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    // Actors come with the phone they have.
    target: ['chrome87', 'firefox78', 'safari14', 'edge88'],
    // The content security policy allows files of our own, not data in their place.
    assetsInlineLimit: 0,
    // survey-core alone is 1.2 MB; it comes behind the first page.
    chunkSizeWarningLimit: 1_600,
    rolldownOptions: {
      input: { studio: here('index.html'), respond: here('respond/start.ts') },
      // Whoever starts the product can do nothing about how long its parts take to build.
      checks: { bundlerTimings: false },
    },
  },
});
