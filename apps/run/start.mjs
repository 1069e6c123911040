import { build, install, requireNode } from './prepare.mjs';
import { giveUp, say, sentence } from './say.mjs';

requireNode();
install();
build();
say('starting');
process.env.NODE_ENV ??= 'production';
const { serve } = await import('../../dist/apps/api/serve.js');
await serve(process.env, { say, giveUp, sentence });
