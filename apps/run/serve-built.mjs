import { giveUp, say, sentence } from './say.mjs';

/** Serves what is built, without looking for changes. */
const { serve } = await import('../../dist/apps/api/serve.js');
await serve(process.env, { say, giveUp, sentence });
