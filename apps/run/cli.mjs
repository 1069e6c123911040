import { build, install, requireNode } from './prepare.mjs';
import { giveUp, say, sentence } from './say.mjs';

requireNode();
install();
build();
const { runCommand } = await import('../../dist/apps/api/cli.js');
await runCommand(process.argv, process.env, { say, giveUp, sentence });
