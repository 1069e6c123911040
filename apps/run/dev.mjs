import { spawn } from 'node:child_process';
import { build, install, projectFolder, requireNode } from './prepare.mjs';

/** Rebuilds on every change and restarts the server; Ctrl-C ends all of it. */
requireNode();
install();
build();
const children = [
  ['npx', ['nest', 'build', '--watch', '--preserveWatchOutput']],
  ['npx', ['vite', 'build', 'apps/web', '--watch', '--logLevel', 'warn']],
  ['node', ['--watch', '--watch-preserve-output', 'apps/run/serve-built.mjs']],
].map(([command, args]) => spawn(command, args, { cwd: projectFolder, stdio: 'inherit' }));

const end = () => children.forEach((child) => child.kill('SIGTERM'));
process.on('SIGINT', end);
process.on('SIGTERM', end);
